// Checks for /docs/api: axe in light and dark, an operation in one screen, the keyboard, requests, and states.
import { audit, base, check, done, expect, open, shut, views } from "./browser.mjs";

const wide = { viewport: { width: 1280, height: 800 } };
const shapes = {
  wide,
  "wide, dark": { ...wide, colorScheme: "dark" },
  phone: views.phone,
  "phone, dark": { ...views.phone, colorScheme: "dark" },
};
const opener = "#operations-Events-list_events .summary button";
const fits = async (page, where) => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over <= 0, `${where}: ${over} pixels too wide`);
};

for (const [name, shape] of Object.entries(shapes)) {
  await check(`axe, /docs/api, ${name}`, async () => {
    const page = await open("docs/api", { ...shape, bypassCSP: true });
    await page.locator(opener).click();
    await page.locator(".rows input").first().waitFor();
    const high = await page.locator(".opblock.is-open").evaluate((o) => o.getBoundingClientRect().height);
    expect(high <= shape.viewport.height, `an operation is ${high} pixels high`);
    await page.locator(opener).evaluate((o) => o.scrollIntoView());
    const execute = await page.locator(".execute").boundingBox();
    expect(execute.y + execute.height <= shape.viewport.height, "Execute is out of sight");
    await audit(page, false);
    await fits(page, "open");
    await page.locator(".execute").click();
    await page.locator(".answer pre").first().waitFor();
    await audit(page);
    await fits(page, "answered");
    await shut(page);
    return `${Math.round(high)} pixels high`;
  });
}

await check("(keyboard) /docs/api sends what was filled in, to us alone", async () => {
  const calls = [];
  const page = await open("docs/api#/Events/list_events", wide, (p) => p.on("request", (r) => calls.push(r.url())));
  await page.locator(".rows input").first().waitFor();
  await page.evaluate(() => document.querySelectorAll(".group").forEach((d) => (d.open = true)));
  await page.locator("[name=actor]").focus();
  await page.keyboard.type("china & north-korea");
  await page.locator("[name=facets]").focus();
  await page.keyboard.type("decade,role");
  await page.locator("[name=actor__exists]").selectOption("true");
  await page.locator("[name=limit]").focus();
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await page.locator("[role=status]").getByText("200").waitFor();
  const asked = new URL(calls.find((url) => url.includes("/v1/events?"))).searchParams;
  const wanted = ["actor=china", "actor=north-korea", "actor__exists=true", "facets=decade,role", "limit=3"];
  const sent = [...asked].map((pair) => pair.join("=")).sort();
  expect(String(sent) === String(wanted), `it sent ${sent}`);
  expect(JSON.parse(await page.locator(".answer pre").first().textContent()).data.length > 0, "no records");
  const others = calls.filter((url) => !url.startsWith(`${base}/`));
  expect(!others.length, `it contacted ${others}`);
  await page.locator("[name=about]").fill("event:korean-war,event:border-fighting-1969");
  await page.locator("[name=actor]").fill("");
  const without = page.waitForRequest((r) => r.url().includes("/v1/events?") && !r.url().includes("actor="));
  await page.locator(".execute").click();
  const about = new URL((await without).url()).searchParams.getAll("about");
  expect(String(about) === "event:korean-war,event:border-fighting-1969", `it sent about=${about}`);
  await page.locator("[role=status]").getByText("200").waitFor();
  await shut(page);
});

await check("/docs/api says what is missing, and when there is no answer", async () => {
  const page = await open("docs/api#/Events/get_event", { ...wide, bypassCSP: true }, (p) =>
    p.route("**/v1/events/**", (route) => route.abort()),
  );
  await page.locator(".execute").click();
  await page.locator("[name=id][aria-invalid=true]").waitFor();
  await audit(page, false);
  await page.locator("[name=id]").fill("korean-war");
  await page.locator(".execute").click();
  await page.locator("[role=status]").getByText("No answer").waitFor();
  await audit(page, false);
  await shut(page, { silent: false });
  const none = await open("docs/api", wide, (p) => p.route("**/openapi.json", (route) => route.abort()));
  await none.locator("[role=alert]").waitFor();
  await shut(none, { silent: false });
});

await done();
