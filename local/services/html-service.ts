/** The emulated HtmlService: pages are kept as text; nothing is rendered or sandboxed here. */
import { exception, host } from './core';
import { emulate } from './emulate';
import { enumOf } from './enum-values';

type Html = GoogleAppsScript.HTML.HtmlOutput;
type Service = GoogleAppsScript.HTML.HtmlService;
type Members =
  | 'append'
  | 'getContent'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setHeight'
  | 'setTitle'
  | 'setWidth';

export class HtmlOutputPart implements Pick<Html, Members> {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  constructor(private content: string) {}
  private self(): Html {
    return emulate<Html>('HtmlOutput', this);
  }
  append(text: string): Html {
    this.content += text;
    return this.self();
  }
  getContent(): string {
    return this.content;
  }
  setContent(content: string): Html {
    this.content = content;
    return this.self();
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): Html {
    this.title = title;
    return this.self();
  }
  // Google gives null before a size is set; the published types say number.
  getWidth(): number {
    return this.width as number;
  }
  setWidth(width: number): Html {
    this.width = width;
    return this.self();
  }
  getHeight(): number {
    return this.height as number;
  }
  setHeight(height: number): Html {
    this.height = height;
    return this.self();
  }
}

const fromText = (text: string): Html => emulate<Html>('HtmlOutput', new HtmlOutputPart(text));

const fromFile = (name: string): Html => {
  const text = host().htmlFile(name);
  if (text === null) throw exception(`No HTML file named ${name} was found.`);
  return fromText(text);
};

export const createHtmlService = (): Service =>
  emulate<Service>('HtmlService', {
    SandboxMode: enumOf<typeof GoogleAppsScript.HTML.SandboxMode>(['EMULATED', 'IFRAME', 'NATIVE']),
    XFrameOptionsMode: enumOf<typeof GoogleAppsScript.HTML.XFrameOptionsMode>(['ALLOWALL', 'DEFAULT']),
    createHtmlOutput: (text?: unknown) => fromText(typeof text === 'string' ? text : ''),
    createHtmlOutputFromFile: fromFile,
  } satisfies Partial<Service>);
