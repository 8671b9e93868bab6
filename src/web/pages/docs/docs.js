// The curl lines show the origin of this page.
for (const place of document.querySelectorAll(".origin")) place.textContent = location.origin;
