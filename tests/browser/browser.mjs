// Starts chromium, opens pages that report every console message, and lists what passed and what failed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

export const base = process.env.BASE;
export const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
export const views = {
  wide: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
};

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser = null;
const failures = [];
const messages = [];

export async function open(query = "", options = views.wide, before) {
  browser ||= await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: flags,
  });
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  page.messages = [];
  page.on("console", (m) => {
    page.messages.push(`${m.type()}: ${m.text()}`);
  });
  page.on("pageerror", (e) => {
    page.messages.push(`thrown: ${e.message}`);
  });
  if (before) await before(page, context);
  await page.goto(`${base}/${query}`);
  return page;
}

/** Waits until the pictures are drawn; on a phone they are folded, and the questions stand first. */
export async function ready(page) {
  const wide = page.viewportSize().width > 880;
  const first = wide ? "#answers .drawing a[data-key]" : "#asks a, #results .found, #panel .take";
  await page.locator(first).first().waitFor({ state: "attached", timeout: 20_000 });
  await page.waitForTimeout(wide ? 150 : 400);
  return page;
}

export async function shut(page, { silent = true } = {}) {
  if (silent) messages.push(...page.messages.map((m) => `${page.url()}: ${m}`));
  await page.context().close();
}

export async function check(name, run) {
  const start = Date.now();
  try {
    const summary = await run();
    console.log(`  passed  ${name}${summary ? `: ${summary}` : ""} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failures.push(name);
    console.log(`  FAILED  ${name}: ${error.message.split("\n").slice(0, 6).join("\n          ")}`);
  }
}

export function expect(condition, message) {
  if (!condition) throw new Error(message);
}

/** Nothing that axe finds, with every part of the page that can be opened open. */
export async function audit(page, tables = true) {
  if (tables)
    await page.evaluate(() =>
      document.querySelectorAll("details").forEach((d) => {
        d.open = true;
      }),
    );
  await page.waitForTimeout(150);
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  expect(
    !found.violations.length,
    found.violations
      .map((v) => `${v.id} (${v.nodes.length}): ${v.nodes[0].target} ${v.nodes[0].failureSummary}`)
      .join("\n"),
  );
}

export const api = async (path) => {
  const reply = await fetch(base + path);
  expect(reply.ok, `${path} answered ${reply.status}`);
  return reply.json();
};

export async function done() {
  if (messages.length) failures.push(`console messages:\n${messages.join("\n")}`);
  await browser?.close();
  if (!failures.length) return;
  console.error(`${failures.length} failed: ${failures.join("; ")}`);
  process.exit(1);
}
