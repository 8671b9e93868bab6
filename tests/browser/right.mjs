// What is shown must be right: links that stand out, codes in the address, ways on, toggles, ties that end, and sizes.
import { api, audit, check, done, expect, open, ready, shut, views } from "./browser.mjs";

const opacity = (page, selector) =>
  page.locator(selector).evaluateAll((nodes) => nodes.map((node) => Number(getComputedStyle(node).opacity)));

await check("the links of a chosen record stand out", async () => {
  const { edges } = (await api("/v1/graph?kind=risk,strategy&edge=addresses,aggravates")).data;
  for (const key of [edges[0].source, edges[0].target]) {
    const page = await ready(await open(`?select=${key}`));
    await page.locator("#panel .take").waitFor();
    await page.waitForTimeout(300);
    const own = edges.filter((e) => e.source === key || e.target === key).length;
    const lit = await opacity(page, "#answers .drawing .link.lit");
    const dim = await opacity(page, "#answers .drawing .link:not(.lit)");
    expect(lit.length === own, `${lit.length} of ${own} links are lit`);
    expect(
      lit.every((one) => one === 1),
      `lit links are at ${lit}`,
    );
    expect(dim.length && dim.every((one) => one < 0.3), "the others are not dimmed");
    await shut(page);
  }
});

await check("codes and names of the API work in the address", async () => {
  for (const [given, meant] of [
    ["actor=USA", "actor=united-states"],
    ["actor=CHN", "actor=china"],
    ["actor=China", "actor=china"],
    ["actor=365", "actor=russia,soviet-union"],
    ["dyad=Russia-China", "dyad=china-russia"],
    ["modality=Reported", "modality=reported"],
    ["kind=strategies&status=Advised", "kind=strategy&status=advised"],
    ["select=actor:USA", "select=actor:united-states"],
  ]) {
    const page = await ready(await open(`?${given}`));
    await page.waitForURL((url) => decodeURIComponent(url.search) === `?${meant}`, { timeout: 8000 });
    expect((await page.locator("#notices .notice").count()) === 0, `${given} is reported`);
    await page.locator("#results .found, #panel .citations").first().waitFor();
    await shut(page);
  }
});

await check("an unknown actor or record says so once, and leads on", async () => {
  let page = await ready(await open("?actor=usaa"));
  await page.locator("#notices").getByRole("link", { name: "United States" }).click();
  await page.locator("#results .found").waitFor();
  expect(/actor=united-states/.test(page.url()), page.url());
  await shut(page, { silent: false });
  page = await ready(await open("?select=event:korean-wer"));
  await page.locator("#panel").getByRole("link", { name: "The Korean War" }).waitFor();
  expect((await page.getByText("korean-wer").count()) === 1, "it says so more than once");
  expect((await page.getByRole("button", { name: "Try again" }).count()) === 0, "it offers to try the same again");
  await page.locator("#panel").getByRole("link", { name: "The Korean War" }).click();
  await page.locator("#panel .citations").waitFor();
  await shut(page, { silent: false });
});

await check("no actor is a dead end", async () => {
  const actors = (await api("/v1/actors?limit=500&fields=id,title")).data;
  let page = await ready(await open());
  const listed = await page.locator("#actor option").allTextContents();
  for (const actor of actors) expect(listed.includes(actor.title), `${actor.title} is not in the list`);
  for (const actor of actors) {
    await page.locator("#actor").selectOption(actor.id);
    await page.locator(`#results .found`).waitFor();
    expect((await page.locator("#results a[data-key]").count()) > 0, `${actor.title} leads to nothing`);
  }
  await shut(page);
  // An actor that no record is about leads to the sentences that name it.
  page = await open("?actor=united-states", views.wide, (p) =>
    p.route("**/v1/risks?**", async (route) => {
      const answer = await (await route.fetch()).json();
      for (const risk of answer.data) risk.actors = risk.actors.filter((one) => one.id !== "united-states");
      await route.fulfill({ json: answer });
    }),
  );
  await ready(page);
  const [named] = (await api("/v1/actors/united-states")).data.mentions;
  for (const locator of named.locators) await page.locator(`#results a[data-key="passage:${locator}"]`).waitFor();
  await shut(page);
  return `${actors.length} actors`;
});

await check("a strategy has the status that the author gives it", async () => {
  const page = await ready(await open());
  const said = await page.locator("#responses h4, #answers .label.head").allTextContents();
  expect(said.includes("Weighed by the author"), said.join(", "));
  expect(
    said.includes("Advised to China") && said.includes("Expected of China") && said.includes("Open to China"),
    `${said}`,
  );
  expect(!said.some((one) => /(considered|advised|expected|available) by/i.test(one)), `${said}`);
  await shut(page);
});

await check("ties end when their states do", async () => {
  const page = await ready(await open("?date=2005"));
  const shown = await page.locator("#triangle a.side").evaluateAll((nodes) => nodes.map((node) => node.dataset.key));
  for (const key of shown) {
    const { date } = (await api(`/v1/phases/${key.split(":")[1]}`)).data;
    expect(!date.latest || date.latest >= "2005-01-01", `${key} ended in ${date.latest}`);
  }
  const corners = await page.locator("#triangle .corner-name").allTextContents();
  expect(!corners.some((name) => /Soviet/.test(name)), `corners in 2005: ${corners}`);
  await shut(page);
  const early = await ready(await open("?date=1955"));
  const then = await early.locator("#triangle .corner-name").allTextContents();
  expect(
    then.some((name) => /Soviet/.test(name)),
    `corners in 1955: ${then}`,
  );
  await shut(early);
});

await check("labels are whole", async () => {
  for (const view of [views.wide, views.phone]) {
    const page = await ready(await open("?layer=x", view));
    if (view === views.phone) for (const fold of await page.locator(".fold").all()) await fold.tap();
    await page.waitForTimeout(600);
    const cut = await page
      .locator(".drawing text")
      .evaluateAll((nodes) => nodes.map((n) => n.textContent).filter((t) => t.endsWith("…")));
    expect(!cut.length, cut.join("; "));
    await shut(page);
  }
});

await check("every toggle says its state", async () => {
  const page = await ready(await open());
  for (const [name, on] of [
    [/^Dates from other sources/, /layer=x/],
    [/^Highlight risks without a response/, /answered=no/],
  ]) {
    const button = page.getByRole("button", { name });
    expect(
      (await button.getAttribute("aria-pressed")) === "false" && /: off$/.test(await button.textContent()),
      `${name} is not off`,
    );
    await button.click();
    await page.waitForURL(on);
    expect(
      (await button.getAttribute("aria-pressed")) === "true" && /: on$/.test(await button.textContent()),
      `${name} is not on`,
    );
  }
  const [kind, modality] = [
    page.getByRole("button", { name: "By kind" }),
    page.getByRole("button", { name: "By modality" }),
  ];
  await kind.click();
  expect((await kind.getAttribute("aria-pressed")) === "true", "By kind is not pressed");
  expect((await modality.getAttribute("aria-pressed")) === "false", "By modality is still pressed");
  await shut(page);
});

await check("every question leads to an answer", async () => {
  const page = await ready(await open());
  const asked = await page.locator("#asks a").allTextContents();
  expect(asked.length >= 7, `${asked.length} questions`);
  for (const question of asked) {
    await page.goto(new URL("/", page.url()).href);
    await page.getByRole("link", { name: question, exact: true }).click();
    await page.locator("#results .hit, #panel .citations").first().waitFor();
    expect(
      !(await page.locator("#asks").isVisible()) || (await page.locator("#panel .record").count()),
      `${question} hides its answer`,
    );
  }
  await shut(page);
  return `${asked.length} questions`;
});

await check("a document has its credit and licence; of several, one is chosen", async () => {
  const second = {
    id: "other",
    title: "Another text",
    counts: {},
    length: 1,
    sha256: "",
    coder: null,
    licence: null,
    sections: [],
  };
  const page = await open("", views.wide, (p) =>
    p.route("**/v1/documents?**", async (route) => {
      const answer = await (await route.fetch()).json();
      await route.fulfill({ json: { ...answer, data: [...answer.data, second] } });
    }),
  );
  await ready(page);
  const [first] = (await api("/v1/documents")).data;
  const box = page.locator("#document");
  expect((await box.textContent()).includes(first.coder), "it does not say who coded it");
  expect(
    (await box.locator("a[rel=license]").getAttribute("href")).includes("creativecommons.org/licenses/by/4.0"),
    "no licence",
  );
  const chooser = box.getByRole("combobox", { name: /^Document/ });
  expect(
    String(await chooser.locator("option").allTextContents()) === `${first.title},${second.title}`,
    "not both are offered",
  );
  await page.unrouteAll({ behavior: "wait" });
  await chooser.selectOption(second.title);
  await page.waitForURL(/document=other/);
  await shut(page, { silent: false });
});

await check("the search suggests, by keyboard", async () => {
  const page = await ready(await open());
  const field = page.getByRole("combobox", { name: /^Search/ });
  await field.click();
  await field.pressSequentially("sovi");
  await page
    .getByRole("option", { name: /^Soviet Union/ })
    .first()
    .waitFor();
  expect((await field.getAttribute("aria-expanded")) === "true", "it is not expanded");
  await page.keyboard.press("ArrowDown");
  const active = await field.getAttribute("aria-activedescendant");
  expect((await page.locator(`#${active}`).getAttribute("aria-selected")) === "true", "no option is selected");
  await page.keyboard.press("Escape");
  expect((await field.getAttribute("aria-expanded")) === "false", "Escape does not close it");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/actor=soviet-union/);
  await page.locator("#results .found").waitFor();
  await shut(page);
});

await check("the search says what else it looked for, and what may be meant", async () => {
  const page = await ready(await open("?q=Pyonyang"));
  await page.locator("#results .hinted a").first().click();
  await page.locator("#results mark").first().waitFor();
  expect(/q=pyongyang/.test(page.url()), page.url());
  await shut(page);
  const other = await ready(await open("?q=chian+russia"));
  const { hints } = (await api("/v1/search?q=chian+russia")).meta;
  await other.locator("#results .hinted").first().waitFor();
  expect(hints.length && (await other.locator("#results .hinted").count()) > 0, "no hint");
  await shut(other);
});

await check("the first screen of a phone: questions, a sentence, folded pictures", async () => {
  const page = await ready(await open("", views.phone));
  await page.locator("#walk .go").waitFor();
  const high = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(high <= 4500, `${high} pixels`);
  const at = async (selector) => (await page.locator(selector).boundingBox()).y;
  const order = ["h1", "#asks", "#walk", "#q", "#strip", "#triangle", "#timeline", "#answers", "#responses"];
  const tops = await Promise.all(order.map(at));
  expect(
    tops.every((top, i) => !i || top > tops[i - 1]),
    `${tops}`,
  );
  for (const id of ["strip", "triangle", "timeline", "answers"]) {
    const button = page.locator(`#${id} .fold`);
    expect((await button.getAttribute("aria-expanded")) === "false", `${id} is open`);
    await button.tap();
    await page.locator(`#${id} .drawing a[data-key]`).first().waitFor();
    expect((await button.getAttribute("aria-expanded")) === "true", `${id} does not say that it is open`);
  }
  await shut(page);
  return `${high} pixels`;
});

await check("each picture has its legend, its table, its download and a place to share it", async () => {
  const page = await ready(await open());
  for (const id of ["strip", "triangle", "timeline", "answers"]) {
    const section = page.locator(`#${id}`);
    expect((await section.locator("h2").textContent()).endsWith("?"), `${id} asks nothing`);
    expect((await section.locator("[data-legend] li").count()) > 1, `${id} has no legend`);
    expect((await section.locator(`[data-share="${id}"]`).count()) === 1, `${id} cannot be shared`);
    await section.getByText("View as table").click();
    await section.locator("table tbody tr").first().waitFor();
    await section.getByText("Download", { exact: true }).click();
    await section.locator(".take a").first().waitFor();
  }
  await shut(page);
});

await check(
  "axe, with everything unfolded on a phone, suggestions, and the last step of the walk-through",
  async () => {
    let page = await ready(await open("?layer=x", { ...views.phone, bypassCSP: true }));
    for (const fold of await page.locator(".fold").all()) await fold.tap();
    await page.locator(".more-filters").tap();
    await page.locator("#answers .drawing").waitFor();
    await audit(page);
    await shut(page);
    for (const view of [views.wide, views.dark]) {
      page = await ready(await open("", { ...view, bypassCSP: true }));
      for (let n = 0; n < 4; n++) await page.locator("#walk .go").click();
      await page.locator("#q").click();
      await page.locator("#q").pressSequentially("n");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await audit(page, false);
      await shut(page);
    }
  },
);

await check("a chosen record prints on one page", async () => {
  const heavy = [
    "event:korean-war",
    "event:dprk-military-support-to-russia",
    "dyad:north-korea-russia",
    "strategy:multi-track-strategy",
    "actor:china",
  ];
  for (const [key, view] of [...heavy.map((key) => [key, views.wide]), [heavy[0], views.phone]]) {
    const page = await ready(await open(`?select=${key}&q=war`, view));
    await page.locator("#panel .take").waitFor();
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page\b/g).length;
    expect(pages === 1, `${key} prints on ${pages} pages`);
    await page.emulateMedia({ media: "print" });
    expect(
      !(await page.locator("main, #results, #filters").filter({ visible: true }).count()),
      "more than the record is printed",
    );
    await shut(page);
  }
});

await check("(phone) what was tapped stays in sight above the panel", async () => {
  for (const [query, place] of [
    ["#timeline", "#timeline a[data-key='event:korean-war']"],
    ["#answers", "#answers a[data-key='risk:refugee-flow']"],
    ["?date=1949/1953", "#results a[data-key='event:korean-war']"],
  ]) {
    const page = await ready(await open(query, views.phone));
    const row = page.locator(place).first();
    await row.waitFor();
    // At the foot of the screen, where the panel will be.
    await row.evaluate((one) => scrollBy(0, one.getBoundingClientRect().bottom - innerHeight + 20));
    await row.tap();
    await page.locator("#panel .take").waitFor();
    const { y, height } = await row.boundingBox();
    const sheet = await page.locator("#panel").boundingBox();
    expect(y >= 0 && y + height <= sheet.y, `${place} is at ${y}, the panel at ${sheet.y}`);
    await shut(page);
  }
});

await check("(phone) a link to a picture ends at its heading", async () => {
  for (const query of ["", "?date=1949/1953", "?q=war", "?select=event:korean-war&date=1951"]) {
    const page = await ready(await open(`${query}#timeline`, views.phone));
    await page.locator("#timeline .drawing").waitFor();
    await page.waitForTimeout(600);
    const { y } = await page.locator("#timeline-h").boundingBox();
    expect(y >= 0 && y < 24, `${query}: the heading is ${Math.round(y)} pixels down`);
    await shut(page);
  }
});

await check("people read titles, sentences and names, not ids and digests", async () => {
  const page = await ready(await open("?select=caveat:allies-now-or-formerly"));
  const side = page.locator("#panel .sides a[data-key='annotation:china-north-korea-treaty-signed']");
  await side.waitFor();
  const { data } = await api("/v1/annotations/china-north-korea-treaty-signed");
  expect((await side.textContent()) === data.title, await side.textContent());
  await side.click();
  await page.locator("#panel .status").waitFor();
  const { terms } = (await api("/v1/vocabularies/annotation-status")).data;
  const { label, definition } = terms.find((one) => one.id === data.status);
  const said = await page.locator("#panel .status").textContent();
  expect(said.toLowerCase() === `${label}: ${definition}`.toLowerCase(), said);
  await shut(page);
  const first = await ready(await open("?select=passage:s0"));
  await first.locator("#panel .take").waitFor();
  expect((await first.locator("#panel-h").textContent()) === "Before the first heading", "s0 has no name");
  expect((await first.locator("#strip text", { hasText: "Before" }).count()) === 1, "the strip does not name s0");
  const digest = first.locator("#panel code").filter({ hasText: /^[0-9a-f]{64}$/ });
  expect(!(await digest.isVisible()), "the digest is open");
  await first.getByText("For programs").click();
  expect(await digest.isVisible(), "the digest does not open");
  await shut(first);
});

await check("(wide) the two pictures side by side end together", async () => {
  for (const width of [1280, 1440, 1920]) {
    const page = await ready(await open("", { viewport: { width, height: 900 } }));
    const end = async (view) => {
      const { y, height } = await page.locator(`#${view} .drawing`).boundingBox();
      return y + height;
    };
    const apart = Math.abs((await end("triangle")) - (await end("timeline")));
    expect(apart < 150, `${Math.round(apart)} pixels are empty at ${width}`);
    await shut(page);
  }
});

await check("the record comes in the order of what matters", async () => {
  const page = await ready(await open("?select=event:dprk-military-support-to-russia"));
  await page.locator("#panel .take").waitFor();
  const order = [".record > h2", ".firm", ".citations", ".date", ".relation", ".layer-x", ".caveats", ".cite"];
  const tops = await Promise.all(
    order.map(async (one) => (await page.locator(`#panel ${one}`).first().boundingBox()).y),
  );
  expect(
    tops.every((top, i) => !i || top > tops[i - 1]),
    `${tops}`,
  );
  await shut(page);
});

await done();
