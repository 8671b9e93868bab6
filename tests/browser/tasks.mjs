// Ten typical tasks, done as users would; expected results come from the API first. Three use only the keyboard.
import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { api, base, check, done, expect, open, ready, shut, views } from "./browser.mjs";

const seen = async (page, text, where = "body") => {
  await page.locator(where).getByText(text, { exact: false }).first().waitFor({ timeout: 8000 });
};
const inPage = (page, selector) =>
  page.locator(selector).evaluateAll((nodes) => nodes.map((n) => n.textContent.trim()));
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
  await seen(page, wanted[0], "#results");
  expect(String((await inPage(page, "#results .hit > div > a")).sort()) === String(wanted.sort()), "the list differs");
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
