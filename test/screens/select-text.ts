/** Selecting words of a page as a person does with the mouse. */
import type { Page } from 'playwright-core';

/** Selects the first place where a text stands on the paper. */
export const select = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const paper = document.querySelector('.paper-place');
    if (!paper) throw new Error('no paper');
    const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`the paper has no ${wanted}`);
  }, text);
