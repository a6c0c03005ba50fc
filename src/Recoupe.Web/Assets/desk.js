// Keys for those who want them, and a button that copies the address of a passage. Every page works without this file.
(() => {
  const off = localStorage.getItem("keys") === "off";
  const items = () => [...document.querySelectorAll("[data-item] a")];
  const typing = (target) => target.closest("input, select, textarea, [contenteditable]");
  document.addEventListener("keydown", (event) => {
    if (off || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const links = items();
    const at = links.indexOf(document.activeElement);
    switch (event.key) {
      case "j": links[Math.min(at + 1, links.length - 1)]?.focus(); break;
      case "k": links[Math.max(at - 1, 0)]?.focus(); break;
      case "/": document.querySelector("input[type=search]")?.focus(); event.preventDefault(); break;
      case "n": document.querySelector("a[rel=next]")?.click(); break;
      case "p": document.querySelector("a[rel=prev]")?.click(); break;
    }
  });
})();
