// Lighthouse in its own browser: accessibility, best practices and SEO must pass in every run, performance in the best
// of three. A run with a failed audit has no score for its category: it is reported and repeated.
import lighthouse from "lighthouse";
import { launch } from "chrome-launcher";
import desktop from "lighthouse/core/config/desktop-config.js";
import { base, flags } from "./browser.mjs";

const least = 97,
  slowest = 1800;
const failures = [];
for (const [name, path, config] of [
  ["phone, slow 4G", "/"],
  ["wide", "/", desktop],
  ["about, slow 4G", "/about"],
  ["a record, slow 4G", "/v1/risks/refugee-flow.html"],
]) {
  let best = null;
  for (let run = 0, broken = 0; run < 3 && broken < 3; run++) {
    const chrome = await launch({ chromePath: process.env.CHROME_PATH, chromeFlags: flags });
    try {
      const { lhr } = await lighthouse(base + path, { port: chrome.port, output: "json", logLevel: "error" }, config);
      const unscored = Object.values(lhr.categories).filter((c) => c.score === null);
      if (unscored.length) {
        const why = Object.values(lhr.audits).filter((a) => a.scoreDisplayMode === "error");
        const reasons = why.map((a) => `${a.id} (${a.errorMessage})`).join(", ");
        console.log(`  ${name}: a run without a score for ${unscored.map((c) => c.id)}: ${reasons}`);
        broken++;
        run--;
        continue;
      }
      const scores = Object.fromEntries(
        Object.entries(lhr.categories).map(([id, c]) => [id, Math.round(c.score * 100)]),
      );
      const paint = Math.round(lhr.audits["largest-contentful-paint"].numericValue);
      for (const id of ["accessibility", "best-practices", "seo"]) {
        if (scores[id] < least)
          failures.push(
            `${name}: ${id} ${scores[id]}: ${Object.values(lhr.audits)
              .filter((a) => a.score === 0)
              .map((a) => a.id)}`,
          );
      }
      if (!best || scores.performance > best.scores.performance)
        best = { scores, paint, shift: lhr.audits["cumulative-layout-shift"].numericValue, lhr };
    } finally {
      await chrome.kill();
    }
    if (best.scores.performance >= least && best.paint <= slowest) break;
  }
  if (!best) {
    failures.push(`${name}: three runs had a failed audit, and none was measured`);
    continue;
  }
  const { scores, paint, shift, lhr } = best;
  const time = (id) => `${Math.round(lhr.audits[id].numericValue)} ms`;
  console.log(
    `  ${name}: ${JSON.stringify(scores)}, first paint ${time("first-contentful-paint")}, largest ${paint} ms, blocking ${time("total-blocking-time")}, shift ${shift.toFixed(3)}, ${Math.round(lhr.audits["total-byte-weight"].numericValue / 1000)} KB`,
  );
  if (scores.performance < least) failures.push(`${name}: performance ${scores.performance}`);
  if (paint > slowest) failures.push(`${name}: largest paint after ${paint} ms`);
}
if (failures.length) {
  console.error(failures.join("\n"));
  process.exit(1);
}
