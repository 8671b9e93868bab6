// The curl lines show where this page is served, with the prefix that a proxy may have put there.
const root = new URL("../..", document.currentScript.src).href.replace(/\/$/, "");
for (const place of document.querySelectorAll(".origin")) place.textContent = root;
