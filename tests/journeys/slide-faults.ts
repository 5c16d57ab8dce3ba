/**
 * Texts of the slides on a page that leave their slide or their box, are cut in the middle of a line, or lie over each other; as short
 * sentences, slide by slide. Runs in the page, so it stands on nothing from outside.
 */
export function slideFaults(): string[] {
  interface Line {
    readonly node: Text;
    readonly rect: DOMRect;
  }
  const faults: string[] = [];
  const words = (node: Text) => (node.textContent ?? '').trim().slice(0, 30);
  const styleOf = (element: Element) => getComputedStyle(element);
  /** Whether an element may leave out what does not fit, with an ellipsis. */
  const isCut = (element: Element) =>
    styleOf(element).webkitLineClamp !== 'none' ||
    (styleOf(element).textOverflow === 'ellipsis' && styleOf(element).whiteSpace.startsWith('nowrap'));
  const clips = (element: Element) => styleOf(element).overflowX !== 'visible' || styleOf(element).overflowY !== 'visible';
  const shownShare = (rect: DOMRect, box: DOMRect) => {
    const across = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
    const down = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top);
    return { across: Math.max(0, across) / rect.width, down: Math.max(0, down) / rect.height };
  };
  const leaves = (rect: DOMRect, box: DOMRect, air: number) =>
    rect.left < box.left - air ||
    rect.right > box.right + air ||
    (rect.top + rect.bottom) / 2 < box.top - 1 ||
    (rect.top + rect.bottom) / 2 > box.bottom + 1;

  /** A line as far as it is seen: null where an element with an ellipsis leaves it out. */
  const seen = (line: Line, slide: Element, place: number): Line | null => {
    let { rect } = line;
    for (let box = line.node.parentElement; box !== null && box !== slide; box = box.parentElement) {
      if (box.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !clips(box)) continue;
      const edges = box.getBoundingClientRect();
      const share = shownShare(rect, edges);
      if (share.down < 0.25 || share.across === 0) {
        if (!isCut(box)) faults.push(`${place}: hidden: ${words(line.node)}`);
        return null;
      }
      if (share.down < 0.75) faults.push(`${place}: cut through: ${words(line.node)}`);
      if (share.across < 0.98 && !isCut(box)) faults.push(`${place}: cut at the side: ${words(line.node)}`);
      const [left, right] = [Math.max(rect.left, edges.left), Math.min(rect.right, edges.right)];
      rect = new DOMRect(left, rect.top, Math.max(0, right - left), rect.height);
    }
    return { node: line.node, rect };
  };

  const linesOf = (slide: Element): Line[] => {
    const lines: Line[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if ((node.textContent ?? '').trim() === '' || node.parentElement?.closest('.for-ears') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (rect.width > 1 && rect.height > 1) lines.push({ node: node as Text, rect });
    }
    return lines;
  };

  document.querySelectorAll('.slide').forEach((slide, at) => {
    const place = at + 1;
    const paper = slide.getBoundingClientRect();
    const lines = linesOf(slide).flatMap((line) => seen(line, slide, place) ?? []);
    for (const { node, rect } of lines) {
      if (leaves(rect, paper, 0)) faults.push(`${place}: off the slide: ${words(node)}`);
      let box = node.parentElement;
      while (box !== null && styleOf(box).display.startsWith('inline') && box !== slide) box = box.parentElement;
      const isDrawn = node.parentElement?.namespaceURI !== 'http://www.w3.org/1999/xhtml';
      if (!isDrawn && box !== null && leaves(rect, box.getBoundingClientRect(), 2))
        faults.push(`${place}: out of its box: ${words(node)}`);
    }
    lines.forEach((one, first) => {
      for (const other of lines.slice(first + 1)) {
        if (one.node === other.node) continue;
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        // The rectangle of a line is higher than its letters.
        if (across > 2 && down > 0.4 * Math.min(one.rect.height, other.rect.height)) {
          faults.push(`${place}: over each other: ${words(one.node)} | ${words(other.node)}`);
        }
      }
    });
  });
  return [...new Set(faults)];
}
