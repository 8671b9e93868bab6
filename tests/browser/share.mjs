// Sharing: a picture in a page of another origin, a link opened fresh, saved files in another viewer.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { audit, base, check, done, expect, open, ready, shut, views } from "./browser.mjs";

const pictures = ["strip", "triangle", "timeline", "answers"];
const filtered = "?kind=event&date=1949/1953&actor=china";

/** A site of its own, at another port: what it answers by path. */
const pages = new Map();
const site = createServer((request, response) => {
  const found = pages.get(request.url);
  response.writeHead(found ? 200 : 404, { "content-type": found?.type || "text/plain" });
  response.end(found?.body || "");
});
await new Promise((resume) => site.listen(0, "127.0.0.1", resume));
const other = `http://127.0.0.1:${site.address().port}`;

/** A page that frames something, and does what the guide says about its height. */
const framing = (frame) => `<!DOCTYPE html><html lang="en"><head><title>Another site</title>
<link rel="icon" href="data:,"></head><body>${frame}
<script>addEventListener("message", (event) => {
  if (event.data?.from !== "tightrope") return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === event.source) frame.style.height = event.data.height + "px";
});</script></body></html>`;

/** Opens the share panel of a picture. */
async function panel(page, view) {
  await page.locator(`#${view} [data-share] button`).click();
  await page.locator("dialog.share[open]").waitFor();
}

async function saved(page, type) {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: `Save as ${type.toUpperCase()}` }).click();
  return readFileSync(await (await waiting).path());
}

await check("the embed code of a timeline works in a page of another origin", async () => {
  const page = await ready(await open(filtered));
  await panel(page, "timeline");
  await page.getByRole("button", { name: "Copy embed code" }).click();
  await page.locator(".share-status", { hasText: "copied" }).waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  for (const word of ["title=", "width=", "height=", 'loading="lazy"', "sandbox="])
    expect(code.includes(word), `no ${word} in ${code}`);
  pages.set("/story", { type: "text/html", body: framing(code) });
  await page.goto(`${other}/story`);
  const frame = page.frameLocator("iframe");
  await frame.locator("a[data-key='event:korean-war']").first().waitFor();
  const title = await frame.locator("h1").textContent();
  expect(title === "Timeline: Events, 1949 to 1953, China", title);
  const box = () => page.locator("iframe").evaluate((one) => one.getBoundingClientRect().height);
  const inside = () => frame.locator("body").evaluate((one) => one.getBoundingClientRect().height);
  await page.waitForTimeout(500);
  expect(Math.abs((await box()) - (await inside())) < 3, "the frame is not as high as the picture");
  const wide = await box();
  await page.setViewportSize({ width: 420, height: 800 });
  await page.waitForTimeout(600);
  expect(Math.abs((await box()) - (await inside())) < 3, "the frame does not follow a change of width");
  expect((await box()) !== wide, "a narrow picture is as high as a wide one");
  const over = await frame.locator("body").evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(over <= 0, `${over} pixels too wide`);
  // The way back, beside the page.
  const opening = page.context().waitForEvent("page");
  await frame.getByRole("link", { name: "Open in the explorer" }).click();
  const back = await opening;
  await ready(back);
  expect(back.url().startsWith(`${base}/`) && back.url().includes("date=1949/1953"), back.url());
  const record = page.context().waitForEvent("page");
  await frame.locator("a[data-key='event:korean-war']").first().click();
  expect((await record).url().includes("select=event:korean-war"), "a record does not open");
  await shut(page);
});

await check("nothing else can be framed", async () => {
  pages.set("/thief", { type: "text/html", body: framing(`<iframe src="${base}/" title="The explorer"></iframe>`) });
  const page = await open("", views.wide, async (p) => p.route("**/favicon.ico", (route) => route.abort()));
  await page.goto(`${other}/thief`);
  await page.waitForTimeout(500);
  const framed = page.frames().find((one) => one.url().startsWith(base));
  expect(!framed || (await framed.locator("#strip").count()) === 0, "the explorer is in a frame");
  // The browser says that it refused.
  await shut(page, { silent: false });
});

await check("a shared view opens fresh in the same state", async () => {
  const page = await ready(await open(`${filtered}&select=event:korean-war`));
  await page.locator("#panel .citations").waitFor();
  const shown = (p) =>
    p.evaluate(() => ({
      records: document.querySelector("#found-h")?.textContent,
      chosen: [...document.querySelectorAll(".chosen")].length,
      out: [...document.querySelectorAll("#timeline a.out")].map((one) => one.dataset.key),
      chips: [...document.querySelectorAll(".chip")].map((one) => one.textContent),
    }));
  await panel(page, "timeline");
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.locator(".share-status", { hasText: "copied" }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(`${base}/?`) && link.endsWith("#timeline"), link);
  await page.keyboard.press("Escape");
  const had = await shown(page);
  const fresh = await ready(await open(link.slice(base.length + 1)));
  await fresh.locator("#panel .citations").waitFor();
  const got = await shown(fresh);
  expect(had.out.length && JSON.stringify(had) === JSON.stringify(got), `${JSON.stringify(had)} ${JSON.stringify(got)}`);
  await shut(fresh);
  await shut(page);
  return link.slice(base.length);
});

await check("the panel is used with the keyboard alone", async () => {
  const page = await ready(await open());
  const button = page.locator("#answers [data-share] button");
  await button.focus();
  await page.keyboard.press("Enter");
  await page.locator("dialog.share[open]").waitFor();
  const held = await page.evaluate(() => document.querySelector("dialog.share").contains(document.activeElement));
  expect(held, "the focus is not in the panel");
  await page.keyboard.press("Escape");
  expect((await page.locator("dialog.share").count()) === 0, "Escape does not close it");
  expect(await button.evaluate((one) => one === document.activeElement), "the focus does not return");
  await shut(page);
});

for (const [name, view] of Object.entries(views))
  await check(`axe, the panel, ${name}`, async () => {
    const page = await ready(await open("", { ...view, bypassCSP: true }));
    // On a phone the pictures are folded.
    const fold = page.locator("#strip-f");
    if (await fold.isVisible()) await fold.click();
    await panel(page, "strip");
    await audit(page, false);
    await shut(page);
  });

await check("saved pictures are whole, and open in another viewer", async () => {
  const page = await ready(await open("?kind=risk&answered=no", { ...views.wide, acceptDownloads: true }));
  for (const view of pictures) {
    await panel(page, view);
    const svg = (await saved(page, "svg")).toString();
    const png = await saved(page, "png");
    await page.getByRole("button", { name: "Close" }).click();
    expect(svg.startsWith("<svg") && !/\s(class|style|href)=|var\(/.test(svg), `${view} depends on the page`);
    expect(!/drag here|slider/.test(svg), `${view} has handles`);
    const text = svg.replaceAll(/<title>[^<]*<\/title>/g, "").replaceAll(/<[^>]+>/g, " ");
    expect(!text.includes("…"), `${view}: a label is cut: ${/[^ ]* ?[^ ]*…/.exec(text)}`);
    for (const word of ["Filters: Risks without a response", "Mehmet Enes Beşer", "CC BY 4.0."])
      expect(text.includes(word), `${view} does not name ${word}`);
    expect(text.replaceAll(/\s/g, "").includes(`kind=risk#${view}`), `${view}: no address`);
    expect(png.subarray(1, 4).toString() === "PNG", `${view}: no PNG`);
    // Another viewer: a page of another origin, which has neither styles nor scripts of ours.
    pages.set("/saved.svg", { type: "image/svg+xml", body: svg });
    pages.set("/saved.png", { type: "image/png", body: png });
    pages.set("/viewer", {
      type: "text/html; charset=utf-8",
      body: `<!DOCTYPE html><html lang="en"><head><title>Viewer</title><link rel="icon" href="data:,"></head><body>
        <img src="/saved.svg" alt="SVG"><img src="/saved.png" alt="PNG">${svg}</body></html>`,
    });
    const viewer = await page.context().newPage();
    await viewer.goto(`${other}/viewer`);
    const seen = await viewer.evaluate(async () => {
      const images = [...document.images];
      await Promise.all(images.map((one) => one.decode()));
      const drawing = document.querySelector("body > svg");
      const [x, y, width, height] = drawing.getAttribute("viewBox").split(" ").map(Number);
      const outside = [...drawing.querySelectorAll("text")].filter((one) => {
        const b = one.getBBox();
        return b.x < x || b.y < y || b.x + b.width > x + width || b.y + b.height > y + height;
      });
      return { sizes: images.map((one) => [one.naturalWidth, one.naturalHeight]), outside: outside.map((one) => one.textContent) };
    });
    await viewer.close();
    const [one, two] = seen.sizes;
    expect(one[0] > 300 && Math.abs(two[0] - 2 * one[0]) < 3, `${view}: ${JSON.stringify(seen.sizes)}`);
    expect(!seen.outside.length, `${view}: outside: ${seen.outside}`);
  }
  await shut(page);
});

for (const [name, view] of Object.entries(views))
  await check(`axe and width of embeds, ${name}`, async () => {
    for (const [picture, query] of [
      ["strip", ""],
      ["triangle", "?date=1955"],
      ["timeline", "?layer=x&select=event:korean-war"],
      ["answers", "?answered=no"],
      ["timeline", "?kind=event&date=1800"],
      ["strip", "?foo=1&actor=nobody"],
    ]) {
      const page = await open(`embed/${picture}${query}`, { ...view, bypassCSP: true });
      await page.locator(".drawing, .empty").first().waitFor();
      try {
        await audit(page, false);
        const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(width <= room, `${width} px wide in ${room} px`);
      } catch (error) {
        throw new Error(`${picture}${query}: ${error.message}`);
      }
      await shut(page);
    }
  });

await check("an embed says what is wrong or missing, and what it is", async () => {
  const of = async (query) => {
    const page = await open(`embed/${query}`);
    await page.locator(".drawing, .empty").first().waitFor();
    const text = await page.locator("body").innerText();
    await shut(page);
    return text;
  };
  expect((await of("timeline?kind=event&date=1800")).includes("No record matches"), "it does not say that none matches");
  const wrong = await of("strip?foo=1&actor=nobody");
  expect(wrong.includes("foo") && wrong.includes("nobody"), wrong);
  const words = await of("answers?q=refugees");
  expect(words.includes("Records with “refugees”") && words.includes("Source: Mehmet Enes Beşer"), words);
});

await check("a frame cuts nothing, though the page around it does not listen", async () => {
  const shares = [];
  for (const query of [
    "strip",
    "strip?colour=kind",
    "triangle",
    "triangle?date=1950/1960",
    "timeline",
    "timeline?layer=x",
    "timeline?select=event:dprk-fighters-in-ukraine&modality=reported",
    "answers",
    "answers?kind=risk&answered=no",
  ])
    for (const width of [760, 390, 320, 240]) {
      const url = encodeURIComponent(`${base}/embed/${query}`);
      const { height } = await (await fetch(`${base}/oembed?maxwidth=${width}&url=${url}`)).json();
      const page = await open(`embed/${query}`, { viewport: { width, height } });
      await page.locator(".drawing, .empty").first().waitFor();
      await page.waitForTimeout(150);
      const whole = await page.evaluate(() => document.body.getBoundingClientRect().height);
      expect(whole <= height, `${query} is ${Math.ceil(whole)} pixels high at ${width}, not ${height}`);
      if (width === 760 || width === 390) shares.push(1 - whole / height);
      await shut(page);
    }
  const most = Math.max(...shares);
  expect(most < 0.15, `a frame is empty for ${Math.round(most * 100)} percent`);
  return `at most ${Math.round(most * 100)} percent empty`;
});

await check("the embed code of the page is as high as that of the service", async () => {
  for (const query of ["", "?layer=x", `${filtered}&select=event:korean-war`]) {
    const page = await ready(await open(query));
    if (query.includes("select=")) await page.locator("#panel .take").waitFor();
    for (const view of pictures) {
      await panel(page, view);
      const code = await page.locator("#share-code").inputValue();
      const url = encodeURIComponent(`${base}/${query}#${view}`);
      const { height } = await (await fetch(`${base}/oembed?url=${url}`)).json();
      expect(code.includes(` height="${height}" `), `${view}${query}: ${code}; ${height}`);
      await page.keyboard.press("Escape");
    }
    await shut(page);
  }
});

await check("the page and the service say the same of a view", async () => {
  for (const query of [
    filtered,
    "?modality=reported,possible",
    "?answered=yes",
    "?type=tension",
    "?q=coal&date=195X&actor=china,russia",
    "?kind=risk,event&date=1991/..",
    "?actor=china,russia,north-korea,united-states,japan",
    "?kind=strategy&status=considered",
    "?status=advised,considered&modality=prescribed",
    "?dyad=china-russia,china-north-korea&kind=phase",
    "?select=event:korean-war",
    "?select=event:korean-war&modality=reported&date=1949/1953",
    "?select=passage:s0",
    "?select=passage:s1.p3&q=war",
    "?select=annotation:korean-war-dates&kind=event",
  ]) {
    const html = await (await fetch(`${base}/${query}`)).text();
    const said = /<meta property="og:title" content="([^"]*)"/.exec(html)[1];
    const page = await ready(await open(query));
    if (query.includes("select=")) await page.locator("#panel .take").waitFor();
    await panel(page, "strip");
    const shown = await page.locator(".share-what").textContent();
    expect(shown === `The text, one cell per sentence: ${said}`, `${shown}; ${said}`);
    await shut(page);
  }
});

site.close();
await done();
