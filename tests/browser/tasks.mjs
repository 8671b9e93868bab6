// Typical tasks in a stranger’s words, done as users would; expected results come from the API first. Some use only the
// keyboard, some a phone: their names say so. The tasks on sharing are in share.mjs.
import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { api, base, check, done, expect, open, ready, shut, views } from "./browser.mjs";

const seen = async (page, text, where = "body") => {
  await page.locator(where).getByText(text, { exact: false }).first().waitFor({ timeout: 8000 });
};
const inPage = (page, selector) =>
  page.locator(selector).evaluateAll((nodes) => nodes.map((n) => n.textContent.trim()));
/** Presses Tab (with `back`, Shift and Tab) until the focus is on what is wanted. */
const tabTo = async (page, wanted, given, back = false) => {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const test = `(${wanted})(document.activeElement, ${JSON.stringify(given ?? null)})`;
    if (await page.evaluate(test)) return;
  }
  throw new Error("the keyboard does not reach it");
};
const documents = await api("/v1/documents");
const text = documents.data[0];

await check("1 (keyboard) what does it say about refugees?", async () => {
  const page = await ready(await open());
  await page.keyboard.press("/");
  await page.keyboard.type("refugees");
  const hits = (await api("/v1/search?q=refugees")).data;
  await page.locator("#results mark").first().waitFor();
  const titles = await inPage(page, "#results .hit > div > a");
  for (const hit of hits) expect(titles.includes(hit.title), `${hit.title} is not listed`);
  expect(
    (await inPage(page, "#results mark")).every((m) => /refugee/i.test(m)),
    "the marks are on other words",
  );
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement.closest("#results .hits") !== null)) break;
  }
  await page.keyboard.press("Enter");
  await page.locator("#panel .citations").waitFor();
  expect((await page.evaluate(() => document.activeElement.id)) === "panel-h", "the focus is not in the panel");
  await page.keyboard.press("Escape");
  expect((await page.locator("#panel .record").count()) === 0, "Escape does not close");
  await shut(page);
  return `${hits.length} records`;
});

await check("2 which risks have no response?", async () => {
  const page = await ready(await open());
  await page.getByRole("link", { name: "Which risks have no response?" }).click();
  const risks = (await api("/v1/risks?addressed-by__exists=false")).data.map((r) => r.title);
  await seen(page, risks[0], "#results");
  expect(String((await inPage(page, "#results .hit > div > a")).sort()) === String(risks.sort()), "the list differs");
  await shut(page);
  return `${risks.length} risks`;
});

await check("3 (keyboard) only 1949–1953", async () => {
  const page = await ready(await open());
  for (let i = 0; i < 40 && (await page.evaluate(() => document.activeElement.id)) !== "from"; i++)
    await page.keyboard.press("Tab");
  await page.keyboard.type("1949");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1953");
  await page.keyboard.press("Enter");
  const wanted = [
    ...(await api("/v1/events?date=1949/1953&limit=500")).data,
    ...(await api("/v1/phases?date=1949/1953&limit=500")).data,
  ].map((r) => r.title);
  // The years come one by one; the list follows the second.
  await page.waitForURL(/date=1949\/1953/);
  const listed = async () => String((await inPage(page, "#results .hit > div > a")).sort()) === String(wanted.sort());
  for (let i = 0; i < 20 && !(await listed()); i++) await page.waitForTimeout(100);
  expect(await listed(), "the list differs");
  expect(new URL(page.url()).searchParams.get("date") === "1949/1953", "the address does not say so");
  const certain = (await api("/v1/events?date=1949/1953&match=certain&limit=500")).data.length;
  expect(
    (await page.locator("#timeline a.is-certain[data-key^='event:']").count()) === certain,
    "the wrong events are marked certain",
  );
  await shut(page);
  return `${wanted.length} records, ${certain} events certain`;
});

await check("4 (keyboard) from a sentence to its records", async () => {
  const page = await ready(await open());
  for (let i = 0; i < 60 && !(await page.evaluate(() => document.activeElement.classList.contains("cell"))); i++)
    await page.keyboard.press("Tab");
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
  const key = await page.evaluate(() => document.activeElement.dataset.key);
  await page.keyboard.press("Enter");
  const locator = key.slice("passage:".length);
  const sentence = (await api(`/v1/documents/${text.id}/coverage`)).data.sentences.find(
    (one) => one.locator === locator,
  );
  for (const record of sentence.records) await seen(page, record.title, "#panel");
  await shut(page);
  return `${locator}, ${sentence.records.length} records`;
});

await check("5 drop the text and read the quote", async () => {
  const page = await ready(await open("?select=event:korean-war"));
  const calls = [];
  page.on("request", (r) => calls.push(r));
  await page.getByRole("link", { name: "Load your copy of the essay" }).first().click();
  await page
    .locator("#own-file")
    .setInputFiles({ name: "other.txt", mimeType: "text/plain", buffer: Buffer.from("Another text altogether.\n") });
  await page.locator("#own .bad").waitFor();
  const errors = (await inPage(page, "#own .bad")).join(" ");
  expect(errors.includes(String(text.length)) && errors.includes("25"), "the error lacks the lengths");
  expect(errors.includes(text.sha256.slice(0, 16)), "the error lacks the digest");
  expect((await page.locator("#panel blockquote").count()) === 0, "a wrong text is shown");
  const path = process.env.TIGHTROPE_ESSAY;
  if (!path || !existsSync(path)) {
    await shut(page);
    return "wrong text refused; set TIGHTROPE_ESSAY to check the right one";
  }
  await page.locator("#own-file").setInputFiles(path);
  await page.locator("#panel blockquote mark").first().waitFor();
  const shown = (await inPage(page, "#panel blockquote mark"))[0];
  const first = (await api("/v1/events/korean-war")).data.citations[0];
  expect(shown.startsWith(first.opening), "the quote does not begin as the citation does");
  expect(Array.from(shown).length === first.end - first.start, "the quote is not the slice");
  expect(!calls.some((r) => r.method() !== "GET" || r.postData()), "something was sent");
  await shut(page);
  return "wrong text refused, right one shown, nothing sent";
});

await check("6 run the copied curl", async () => {
  const page = await ready(await open("?modality=reported&kind=event"));
  await page.locator("#results .take summary").click();
  await page.getByRole("button", { name: "Copy the curl line" }).last().click();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  const path = /^curl -s '(.*)'$/.exec(line)?.[1];
  expect(path, `not a curl line: ${line}`);
  const answer = JSON.parse(execFileSync("curl", ["-s", path], { encoding: "utf8" }));
  expect(
    String(answer.data.map((r) => r.title).sort()) === String((await inPage(page, "#results .hit > div > a")).sort()),
    "curl returns other records",
  );
  await shut(page);
  return path.slice(base.length);
});

await check("7 what is only alleged?", async () => {
  const page = await ready(await open());
  await page.getByRole("link", { name: "What is only alleged?" }).click();
  const wanted = (
    await Promise.all(
      ["events", "phases", "risks", "strategies", "claims"].map((k) => api(`/v1/${k}?modality=reported&limit=500`)),
    )
  ).flatMap((a) => a.data);
  await seen(page, wanted[0].title, "#results");
  expect((await inPage(page, "#results .hit > div > a")).length === wanted.length, "the number of records differs");
  await page.locator("#results .hit > div > a").first().click();
  await seen(page, "Reported", "#panel");
  const definition = (await api("/v1/vocabularies/modality")).data.terms.find((t) => t.id === "reported").definition;
  await seen(page, definition, "#panel");
  await shut(page);
  return `${wanted.length} records`;
});

await check("8 where does it contradict itself?", async () => {
  const page = await ready(await open());
  await page.getByRole("link", { name: "Where does it contradict itself?" }).click();
  const wanted = (await api("/v1/caveats?type=tension&limit=500")).data;
  await seen(page, wanted[0].title, "#results");
  expect((await inPage(page, "#results .hit > div > a")).length === wanted.length, "the number of records differs");
  await page.locator("#results .hit > div > a").first().click();
  await seen(
    page,
    wanted[0].sides?.[0]?.says || (await api(`/v1/caveats/${wanted[0].id}`)).data.sides[0].says,
    "#panel",
  );
  await shut(page);
  return `${wanted.length} caveats`;
});

await check("9 share a URL and get the same view; back works", async () => {
  const page = await ready(await open());
  await page.locator("#timeline a[data-key='event:korean-war']").click();
  await page.getByRole("button", { name: "By kind" }).click();
  await page.locator("#modality").selectOption("evaluated");
  await page.locator("#panel .citations").waitFor();
  const other = await ready(await open(new URL(page.url()).search, views.dark));
  await other.locator("#panel .citations").waitFor();
  const view = (p) =>
    p.evaluate(() =>
      [
        document.querySelector("#panel-h").textContent,
        document.querySelector("#found-h").textContent,
        document.querySelector("#modality").value,
        document.querySelectorAll("main a.lit").length,
        document.querySelectorAll("main a.out").length,
      ].join("|"),
    );
  expect((await view(page)) === (await view(other)), `${await view(page)} is not ${await view(other)}`);
  await page.goBack();
  expect((await page.locator("#modality").inputValue()) === "", "back does not undo the filter");
  await page.goBack();
  await page.goBack();
  expect((await page.locator("#panel .record").count()) === 0, "back does not close the panel");
  await page.goForward();
  await page.locator("#panel .citations").waitFor();
  await shut(page);
  await shut(other);
});

await check("11 (keyboard) troops in Ukraine, with all that is said of them", async () => {
  const page = await ready(await open());
  await page.keyboard.press("/");
  await page.keyboard.type("troops in Ukraine");
  await page.keyboard.press("Enter");
  await page.locator("#results mark").first().waitFor();
  const events = (await api("/v1/events?q=troops+in+Ukraine&limit=500")).data;
  const titles = await inPage(page, "#results .hit > div > a");
  for (const event of events) expect(titles.includes(event.title), `${event.title} is not listed`);
  expect(events.length > 1, "the search finds half of it");
  await seen(page, "also finds", "#results .hinted");
  const alleged = events.find((event) => event.modality === "reported" && event.annotations?.length) || events[0];
  await page.keyboard.press("Escape");
  await tabTo(page, (node, title) => node.textContent.trim() === title, alleged.title);
  await page.keyboard.press("Enter");
  const whole = (await api(`/v1/events/${alleged.id}`)).data;
  await page.locator("#panel .citations").waitFor();
  for (const cited of whole.citations) await seen(page, cited.cue || cited.locator, "#panel .citations");
  for (const one of whole.annotations) await seen(page, one.value, "#panel .layer-x");
  for (const one of whole.caveats) await seen(page, one.title, "#panel .caveats");
  await shut(page);
  return `${events.length} events; of one ${whole.citations.length} sentences, ${whole.annotations.length} findings of others`;
});

await check("12 (keyboard) what does each option cost?", async () => {
  const page = await ready(await open());
  await tabTo(page, (node) => node.textContent === "What does each option cost?");
  await page.keyboard.press("Enter");
  const options = (await api("/v1/strategies?status=considered")).data;
  await seen(page, options[0].title, "#results");
  for (const option of options) {
    const item = page.locator("#results .hit").filter({ has: page.locator(`a[data-key="strategy:${option.id}"]`) });
    expect((await item.textContent()).includes("weighed by the author"), `${option.id} is weighed by nobody`);
    const costs = await item.locator(".costs a").allTextContents();
    const wanted = option.aggravates.map((risk) => risk.title);
    expect(String(costs.sort()) === String(wanted.sort()), `${option.id} costs ${costs}`);
  }
  await page.waitForFunction(() => document.activeElement !== document.body, null, { timeout: 3000 }).catch(() => {});
  const [focused, inside] = await page.evaluate(() => [document.activeElement.id, document.activeElement.tagName]);
  expect(focused === "reading", `the focus is lost on ${inside}`);
  await shut(page);
  return `${options.length} options`;
});

await check("13 (keyboard) one alleged sentence, taken apart, skipped and remembered", async () => {
  const page = await ready(await open());
  await page.locator("#walk .go").waitFor();
  await tabTo(page, (node) => node.textContent === "Next");
  const steps = await page.locator("#walk .walk-step").count();
  for (let n = 2; n <= steps; n++) {
    await page.keyboard.press("Enter");
    await seen(page, `Step ${n} of ${steps}`, "#walk .walk-go");
    await page.locator("#live").getByText(`Step ${n} of ${steps}`).waitFor();
  }
  const [, key] = (await page.locator("#walk .walk-x a").first().getAttribute("data-key")).split(":");
  const finding = (await api(`/v1/annotations/${key}`)).data;
  await seen(page, finding.source.name, "#walk .walk-x");
  const record = (await api(`/v1/events/${finding.on.id}`)).data;
  expect(record.modality === "reported", "the record is not alleged");
  await tabTo(page, (node) => node.textContent === "Close", undefined, true);
  await page.keyboard.press("Enter");
  await page.reload();
  await page.getByRole("button", { name: "Show the walk-through" }).waitFor();
  await shut(page);
  return `${steps} steps`;
});

await check("14 (phone) how does China respond?", async () => {
  const page = await ready(await open("", views.phone));
  const responses = page.locator("#responses");
  expect(!(await responses.locator(".body").isVisible()), "it is not folded");
  await responses.getByRole("button", { name: /^Show/ }).tap();
  const wanted = (await api("/v1/strategies?actor=china&responds-to=north-korea-russia&limit=500")).data;
  const list = responses
    .locator(".development")
    .filter({ has: page.locator("h3 a[data-key='dyad:north-korea-russia']") });
  const shown = await list.first().locator(".hits a").allTextContents();
  expect(String(shown.sort()) === String(wanted.map((one) => one.title).sort()), "the responses differ");
  await list.first().locator(".hits a").first().tap();
  await page.locator("#panel .citations").waitFor();
  await shut(page);
  return `${wanted.length} responses`;
});

await check("15 (phone) find an actor by its code, and what is said of it", async () => {
  const page = await ready(await open("", views.phone));
  await page.locator("#q").tap();
  await page.locator("#q").pressSequentially("PRK");
  await page.getByRole("option", { name: /North Korea\s*actor/ }).tap();
  await page.locator("#results .found").waitFor();
  expect(new URL(page.url()).searchParams.get("actor") === "north-korea", page.url());
  const total = await page.locator("#results .hit").count();
  expect(
    (await page.locator("#q-found").textContent()) === `${total} records found`,
    "the number is not at the search",
  );
  const visible = () => page.locator("#results .hit:visible").count();
  expect((await visible()) <= 5, `${await visible()} results push the pictures away`);
  await page.getByRole("button", { name: `Show all ${total} records` }).tap();
  expect((await visible()) === total, "not all are shown");
  await shut(page);
  return `${total} records`;
});

await check("16 (phone) which risks have no response?", async () => {
  const page = await ready(await open("", views.phone));
  await page.getByRole("link", { name: "Which risks have no response?" }).tap();
  const risks = (await api("/v1/risks?addressed-by__exists=false")).data.map((r) => r.title);
  await seen(page, risks[0], "#results");
  expect(String((await inPage(page, "#results .hit > div > a")).sort()) === String(risks.sort()), "the list differs");
  const place = await page.locator("#results .found").boundingBox();
  expect(place.y < 844, `the answer begins ${Math.round(place.y)} pixels down`);
  await shut(page);
  return `${risks.length} risks`;
});

await check("10 find the citation", async () => {
  const page = await ready(await open("?select=strategy:stay-silent"));
  await page.locator("#panel .take summary").click();
  const answer = await api("/v1/strategies/stay-silent");
  const citation = (await inPage(page, "#panel .take code")).join(" ");
  expect(
    citation.includes(answer.meta.revision) &&
      citation.includes(answer.data.citations[0].locator) &&
      citation.includes(text.author),
    "the citation lacks something",
  );
  await shut(page);
});

await done();
