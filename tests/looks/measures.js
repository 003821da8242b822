// What a pair of eyes would notice, measured: words that leave the window, words over words.
function shown(node) {
  const style = getComputedStyle(node.parentElement);
  return style.visibility !== 'hidden' && style.opacity !== '0' && style.fontSize !== '0px';
}
function words() {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (!node.data.trim() || !shown(node)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1) found.push({ node, box });
    }
  }
  return found;
}
function overflowing() {
  const wide = document.documentElement.clientWidth;
  const scrolls = document.documentElement.scrollWidth - wide;
  const out = words().filter(({ box }) => box.right > wide + 1 || box.left < -1)
    .map(({ node }) => node.data.trim().slice(0, 60));
  return scrolls > 0 ? [`scrolls by ${scrolls}`, ...out] : out;
}
function overlapping() {
  const all = words().filter(({ box }) => box.bottom > 0).sort((a, b) => a.box.top - b.box.top);
  const found = [];
  for (let i = 0; i < all.length; i++) {
    for (let j = i + 1; j < all.length && all[j].box.top < all[i].box.bottom - 3; j++) {
      const a = all[i].box, b = all[j].box;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Line boxes of one font touch by a few pixels; letters don't.
      if (all[i].node !== all[j].node && across > 3 && down > Math.min(a.height, b.height) / 2) {
        found.push(`${all[i].node.data.trim().slice(0, 40)} / ${all[j].node.data.trim().slice(0, 40)}`);
      }
    }
  }
  return found;
}
function lines() {
  return words().map(({ node, box }) => [node.data.trim().slice(0, 20), Math.round(box.left), Math.round(box.top)]);
}
function scripts() {
  return [...document.querySelectorAll('script, iframe, object, embed, [onclick], [onload], [onerror]')].length;
}
