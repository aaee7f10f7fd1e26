/** Progress and headings of the demo on the terminal. */

const WIDTH = 30;

let stream: NodeJS.WriteStream = process.stdout;
/** Where it is shown from now on; standard output belongs to the demo unless another command needs it. */
export const showOn = (other: NodeJS.WriteStream): void => {
  stream = other;
};

/** A bar that overwrites itself on a terminal; elsewhere only its last state is printed. */
export const showProgress = (label: string, done: number, total: number): void => {
  const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  const line = `   ${label} ${'▓'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`;
  if (stream.isTTY) stream.write(`\r${line}${done >= total ? '\n' : ''}`);
  else if (done >= total) stream.write(`${line}\n`);
};

export const showHeading = (text: string): void => {
  stream.write(`\n▶ ${text}\n`);
};
export const showLine = (text: string): void => {
  stream.write(`   ${text}\n`);
};
