/** Progress and headings of the demo on the terminal. */

const WIDTH = 30;

/** A bar that overwrites itself on a terminal; elsewhere only its last state is printed. */
export const showProgress = (label: string, done: number, total: number): void => {
  const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  const line = `   ${label} ${'▓'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done >= total ? '\n' : ''}`);
  else if (done >= total) console.log(line);
};

export const showHeading = (text: string): void => console.log(`\n▶ ${text}`);
export const showLine = (text: string): void => console.log(`   ${text}`);
