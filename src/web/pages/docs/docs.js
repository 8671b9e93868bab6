// The lines of curl name the address this page came from.
for (const place of document.querySelectorAll(".origin")) place.textContent = location.origin;
