/** Puts a text onto the clipboard from inside Google's frame, which may forbid the newer way. */

/** The older way: a text that is selected and copied as a person would. */
const copySelected = (text: string): boolean => {
  const box = document.createElement('textarea');
  const before = document.activeElement;
  box.value = text;
  box.setAttribute('aria-hidden', 'true');
  box.style.position = 'fixed';
  box.style.opacity = '0';
  document.body.append(box);
  box.select();
  let copied = false;
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the frame denies navigator.clipboard
    copied = document.execCommand('copy');
  } catch {
    copied = false;
  }
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
};

/** False where neither way is allowed: then the person copies by hand. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
};
