/**
 * Runs one function of the built script as Apps Script does: a fresh context with the ES globals alone, the
 * emulated services, then the whole script, then the function. process.env.TZ must be Asia/Ho_Chi_Minh before
 * the first Date of the process: the command line and jest.config.mjs set it.
 */
import vm from 'node:vm';
import { Execution, SIX_MINUTES, type Line, type OnCall, type Surroundings } from './runtime/execution';
import type { createServices } from './services/index';
import type { EventKind } from './services/invoke';
import { keptScript, type KeptScript } from './workspace/code-cache';
import { servicesScript } from './workspace/project';
import type { Answered, Asked } from './world/questions';
import type { CallCount, ExecutionRecord } from './world/world';

export interface ExecutionOptions {
  /** Address of the person; the office account by default. */
  readonly as?: string;
  /** What the function is started by; 'clock' has no user interface, and the trigger's id as its argument. */
  readonly event?: EventKind;
  readonly onCall?: OnCall;
  /** Virtual milliseconds the execution may take: six minutes by default. */
  readonly limit?: number;
  /**
   * What the person at the screen has answered so far: the first question beyond ends the execution, as `asked`. Without
   * it nobody sits there, and the workspace answers.
   */
  readonly answers?: readonly Answered[];
}

export interface ScriptError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export interface ExecutionResult {
  readonly ok: boolean;
  /** What the function gave, through JSON; undefined when it gave nothing or failed. */
  readonly value: unknown;
  readonly error: ScriptError | null;
  /** Ended from outside: by a hook or by the time limit. */
  readonly stopped: boolean;
  /** The question for the person by which it was ended, otherwise null. */
  readonly asked: Asked | null;
  readonly calls: readonly CallCount[];
  readonly totalCalls: number;
  readonly modelledMs: number;
  readonly lines: readonly Line[];
}

/** Real milliseconds after which an endless loop is ended. */
const REAL_LIMIT = 120_000;

const compiled = new Map<string, KeptScript>();
/** Compiled once a process, run in every fresh context. */
const script = (text: string, filename: string): KeptScript => {
  const known = compiled.get(text) ?? keptScript(text, filename);
  compiled.set(text, known);
  return known;
};

const SERVICES_FILE = 'services.js';
let emulation: KeptScript | null = null;
const servicesIn = (): KeptScript =>
  (emulation ??= script(`(() => { ${servicesScript()}\n; return EmulatedServices; })()`, SERVICES_FILE));
const START = new vm.Script(
  '(() => { const start = globalThis.__start; delete globalThis.__start; return start(); })()',
  { filename: 'start.js' },
);

type Outcome =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly error: ScriptError };

const failed = (error: unknown): Outcome => {
  const { name, message, stack } = error as Partial<ScriptError>;
  return {
    ok: false,
    error: { name: name ?? 'Error', message: message ?? String(error), stack: stack ?? '' },
  };
};

/** Evaluates everything anew and starts the function; what is thrown while the script loads is an outcome too. */
const runFresh = (
  code: string,
  execution: Execution,
  name: string,
  event: EventKind,
  args: readonly unknown[],
): Outcome => {
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  // The script of local/services/index.ts gives its exports.
  const services = servicesIn().run(context) as { createServices: typeof createServices };
  const invoke = services.createServices(execution.host());
  try {
    script(code, 'Code.js').run(context, REAL_LIMIT);
    const start = (): string => invoke(name, event, JSON.stringify(args));
    Object.defineProperty(context, '__start', { value: start, configurable: true });
    // invoke() gives the JSON of an outcome.
    return JSON.parse(String(START.runInContext(context, { timeout: REAL_LIMIT }))) as Outcome;
  } catch (error) {
    return failed(error);
  }
};

const requireTimeZone = (): void => {
  if (new Date(2026, 0, 1).getTimezoneOffset() !== -420) {
    throw new Error(
      'Set TZ=Asia/Ho_Chi_Minh in the environment before Node starts: dates in cells are local.',
    );
  }
};

const record = (name: string, as: string, started: string, result: ExecutionResult): ExecutionRecord => ({
  functionName: name,
  as,
  started,
  ok: result.ok,
  error: result.error?.message ?? null,
  stopped: result.stopped,
  calls: result.calls.map((call) => ({ ...call })),
  totalCalls: result.totalCalls,
  modelledMs: result.modelledMs,
});

const resultOf = (execution: Execution, outcome: Outcome): ExecutionResult => {
  const { stopped } = execution;
  const thrown = outcome.ok ? null : outcome.error;
  const error = stopped === null ? thrown : { name: 'Stop', message: stopped, stack: '' };
  return {
    ok: error === null,
    value: error === null && outcome.ok ? outcome.value : undefined,
    error,
    stopped: stopped !== null,
    asked: execution.asked,
    calls: execution.calls(),
    totalCalls: execution.totalCalls,
    modelledMs: Math.round(execution.elapsed),
    lines: execution.lines,
  };
};

/** One execution of a top-level function; the world changes in place and remembers the calls. */
export const execute = (
  around: Surroundings,
  name: string,
  args: readonly unknown[] = [],
  options: ExecutionOptions = {},
): ExecutionResult => {
  requireTimeZone();
  const { world, project } = around;
  const as = options.as ?? world.officeAccount;
  const event = options.event ?? 'none';
  const started = world.clock;
  const limit = options.limit ?? SIX_MINUTES;
  const headless = event === 'clock';
  const execution = new Execution(around, as, headless, options.onCall, limit, options.answers);
  const locks = { ...world.locks };
  const result = resultOf(execution, runFresh(project.code, execution, name, event, args));
  // Whatever was held by this execution ends with it; those of others stay.
  world.locks = locks;
  world.lastExecution = record(name, as, started, result);
  return result;
};
