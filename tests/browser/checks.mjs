// Checks for every page: axe, the console, bytes, long tasks, and error states.
import { audit, check, done, expect, open, ready, shut, views } from "./browser.mjs";

const states = {
  plain: "",
  reading: "?q=refugees&select=event:korean-war",
  "other sources": "?layer=x&date=1951&select=annotation:korean-war-dates",
  sentence: "?select=passage:s2.p5.4&colour=kind&modality=reported",
  wrong: "?modality=foo&actor=nobody&date=never&kind=thing&x=1",
};

for (const [name, view] of Object.entries(views)) {
  await check(`axe, ${name}`, async () => {
    for (const [state, query] of Object.entries(states)) {
      if (name !== "wide" && ["sentence", "wrong"].includes(state)) continue;
      const page = await ready(await open(query, { ...view, bypassCSP: true }));
      if (query) await page.locator("#panel .take, #results section, #notices .notice").first().waitFor();
      try {
        await audit(page, ["plain", "reading"].includes(state));
      } catch (error) {
        throw new Error(`${state}: ${error.message}`);
      }
      // A browser reports on its console that an address was refused.
      await shut(page, { silent: state !== "wrong" });
    }
  });
}

await check("axe, about", async () => {
  const page = await open("about", { ...views.wide, bypassCSP: true });
  await audit(page);
  await shut(page);
});

const pages = {
  record: "v1/events/dprk-military-support-to-russia",
  strategy: "v1/strategies/border-defence",
  annotation: "v1/annotations/korean-war-dates",
  passage: "v1/documents/comrades-to-strategists/passages/s2.p5.4",
  terms: "v1/vocabularies/modality",
  list: "v1/claims?limit=20&actor=china",
  kinds: "v1",
  problem: "v1/events?actro=china",
};

for (const [name, view] of Object.entries(views)) {
  await check(`axe and width of pages, ${name}`, async () => {
    for (const [of, path] of Object.entries(pages)) {
      const page = await open(path, { ...view, bypassCSP: true });
      try {
        await audit(page);
        const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(width <= room, `${width} px wide in ${room} px`);
      } catch (error) {
        throw new Error(`${of}: ${error.message}`);
      }
      // A browser reports a 404 and the like on its console.
      await shut(page, { silent: of !== "problem" });
    }
  });
}

await check("the first view transfers at most 150 KB", async () => {
  let bytes = 0,
    requests = 0;
  const page = await open("", views.wide, async (p, context) => {
    const wire = await context.newCDPSession(p);
    await wire.send("Network.enable");
    wire.on("Network.loadingFinished", (e) => {
      bytes += e.encodedDataLength;
      requests += 1;
    });
  });
  await ready(page);
  await page.waitForLoadState("networkidle");
  await shut(page);
  expect(bytes <= 150_000, `${bytes} bytes in ${requests} requests`);
  return `${(bytes / 1000).toFixed(1)} KB in ${requests} requests`;
});

await check("no long task over 100 ms while brushing", async () => {
  let best = Infinity;
  for (let run = 0; run < 3 && best > 100; run++) {
    const page = await ready(await open());
    await page.evaluate(() => {
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const e of list.getEntries()) window.longest = Math.max(window.longest, e.duration);
      }).observe({ type: "longtask" });
    });
    await page.locator("rect.field").scrollIntoViewIfNeeded();
    const box = await page.locator("rect.field").boundingBox();
    await page.mouse.move(box.x + 30, box.y + 14);
    await page.mouse.down();
    for (let i = 0; i < 60; i++) await page.mouse.move(box.x + 30 + (i * (box.width - 60)) / 60, box.y + 14);
    await page.mouse.up();
    await page.waitForTimeout(300);
    expect(new URL(page.url()).searchParams.get("date"), "brushing changed nothing");
    best = Math.min(best, await page.evaluate(() => window.longest));
    await shut(page);
  }
  expect(best <= 100, `${best} ms`);
  return best ? `longest ${best} ms` : "no task over 50 ms";
});

await check("a brush and a search are one step back each", async () => {
  const page = await ready(await open());
  await page.locator("rect.field").scrollIntoViewIfNeeded();
  const box = await page.locator("rect.field").boundingBox();
  await page.mouse.move(box.x + 60, box.y + 12);
  await page.mouse.down();
  for (let i = 0; i < 12; i++) await page.mouse.move(box.x + 60 + i * 8, box.y + 12);
  await page.mouse.up();
  expect(/date=/.test(page.url()), "the brush is not in the address");
  await page.locator("#q").pressSequentially("war", { delay: 60 });
  await page.locator("#results mark").first().waitFor();
  await page.goBack();
  expect(!/q=/.test(page.url()) && /date=/.test(page.url()), page.url());
  await page.goBack();
  expect(!/date=/.test(page.url()), page.url());
  expect((await page.locator("#results .found").count()) === 0, "the list is still shown");
  await shut(page);
});

await check("the keyboard moves the brush", async () => {
  const page = await ready(await open());
  const [from, to] = await page.locator("#timeline [role=slider]").all();
  await from.focus();
  const first = Number(await from.getAttribute("aria-valuenow"));
  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowLeft");
  expect(Number(await from.getAttribute("aria-valuenow")) === first + 9, "the first handle did not move");
  await to.focus();
  await page.keyboard.press("PageDown");
  const date = new URL(page.url()).searchParams.get("date");
  expect(date === `${first + 9}/${await to.getAttribute("aria-valuenow")}`, date);
  expect(
    (await page.locator("#triangle .when").textContent()) === date.replace("/", "–"),
    "the triangle shows another time",
  );
  await shut(page);
  return date;
});

await check("an error of one part is shown, the rest still works", async () => {
  const problem = {
    type: "/docs/problems/internal",
    title: "Something failed inside",
    status: 500,
    detail: "It was not your question.",
    code: "internal",
  };
  const page = await open("", views.wide, (p) =>
    p.route("**/v1/edges**", (route) =>
      route.fulfill({ status: 500, contentType: "application/problem+json", body: JSON.stringify(problem) }),
    ),
  );
  await page.locator("#notices .trouble").waitFor();
  const notices = await page.locator("#notices").textContent();
  expect(notices.includes(problem.title) && notices.includes(problem.detail), notices);
  await ready(page);
  expect((await page.locator("#strip a.cell").count()) > 0, "the strip is gone");
  await shut(page, { silent: false });
});

await check("a service that is down, and one that is too busy", async () => {
  for (const answer of [{ abort: true }, { status: 503, title: "Too busy", detail: "Try again in a moment." }]) {
    const page = await open("", views.wide, (p) =>
      p.route("**/v1/**", (route) =>
        answer.abort
          ? route.abort()
          : route.fulfill({ status: 503, contentType: "application/problem+json", body: JSON.stringify(answer) }),
      ),
    );
    await page.locator("#notices .trouble").first().waitFor();
    const notices = await page.locator("#notices").textContent();
    expect(notices.includes(answer.title || "cannot be reached"), notices);
    expect((await page.locator(".waiting").count()) === 0, "something is still loading");
    await shut(page, { silent: false });
  }
});

await check("offline while reading", async () => {
  const page = await ready(await open());
  await page.locator("#timeline a[data-key^='event:']").nth(2).click();
  await page.locator("#panel .citations").waitFor();
  await page.context().setOffline(true);
  await page.locator("#timeline a[data-key^='event:']").first().click();
  await page.locator("#panel .trouble").waitFor();
  expect((await page.locator("#panel").textContent()).includes("offline"), "it does not say so");
  await page.context().setOffline(false);
  await page.locator("#timeline a[data-key^='event:']").nth(1).click();
  await page.locator("#panel .citations").waitFor();
  await shut(page, { silent: false });
});

await check("unknown values in the address are reported", async () => {
  const page = await ready(await open("?modality=foo&actor=nobody&date=never&kind=thing&x=1&select=event:no-such"));
  await page.getByRole("heading", { name: "No event “no-such”" }).waitFor();
  await page.locator("#notices").getByText("nobody").waitFor();
  const notices = await page.locator("#notices").textContent();
  for (const word of ["foo", "nobody", "never", "thing", "“x”"])
    expect(notices.includes(word), `${word} is not reported`);
  await shut(page, { silent: false });
});

await check("without JavaScript there are links to the data", async () => {
  const page = await open("", { ...views.wide, javaScriptEnabled: false });
  for (const to of ["/docs", "/v1", "/about"])
    expect(await page.locator(`noscript a[href='${to}'], a[href='${to}']`).first().isVisible(), `no link to ${to}`);
  expect((await page.locator(".waiting:visible").count()) === 0, "it shows a loading message");
  await shut(page);
});

await check("a browser without crypto.subtle says so and refuses", async () => {
  const page = await open("", views.wide, (p) =>
    p.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { get: () => undefined })),
  );
  await ready(page);
  await page.locator("#own-details > summary").click();
  await page.locator("#own-file").waitFor();
  expect(/https/.test(await page.locator("#own").textContent()), "it does not say so");
  await page
    .locator("#own-file")
    .setInputFiles({ name: "any.txt", mimeType: "text/plain", buffer: Buffer.from("Any text.") });
  await page.locator("#own .check-result .bad").waitFor();
  await shut(page);
});

await check("a file dropped anywhere is accepted", async () => {
  const page = await ready(await open());
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["Dropped."], "dropped.txt", { type: "text/plain" }));
    return transfer;
  });
  await page.dispatchEvent("#strip", "dragover", { dataTransfer: data });
  await page.dispatchEvent("#strip", "drop", { dataTransfer: data });
  await page.locator("#own .check-result .bad").waitFor();
  await shut(page);
});

await check("prints", async () => {
  const page = await ready(await open("?select=event:korean-war"));
  await page.locator("#panel .citations").waitFor();
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.length > 20_000, `${pdf.length} bytes`);
  await shut(page);
  return `${(pdf.length / 1000).toFixed(0)} KB`;
});

await check("no sideways scrolling from 320 to 1920 pixels", async () => {
  for (const width of [320, 390, 768, 1024, 1280, 1920]) {
    const page = await ready(await open("?select=event:korean-war", { viewport: { width, height: 800 } }));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over <= 0, `${over} pixels too wide at ${width}`);
    await shut(page);
  }
});

await done();
