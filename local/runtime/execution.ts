/** One execution's side of the border: counts the calls, moves the virtual clock, ends at six minutes or where a hook says. */
import { createHash, createHmac } from 'node:crypto';
import { makeCloudHost } from '../docx/cloud-host';
import { latencyOf } from '../latency';
import type { Directive, Host, TouchedTab } from '../services/host';
import { sameQuestion, type Answered, type Asked, type PersonAnswer } from '../world/questions';
import type { ObjectStore } from '../workspace/objects';
import type { Project } from '../workspace/project';
import type { CallCount, World } from '../world/world';

/** One service call: its number in the execution (from 1), and whether it is about to take effect or just has. */
export interface CallSite {
  readonly k: number;
  readonly service: string;
  readonly member: string;
  readonly phase: 'before' | 'after';
  readonly tab: TouchedTab;
}

/** Google is slow this time: the call takes so many milliseconds more. */
interface Slow {
  readonly slow: number;
}

/** Ends the execution at a call, makes the call fail or slow as Google would, or lets it go on; may change the world as a person would. */
export type OnCall = (site: CallSite) => Directive | Slow | undefined;

export const SIX_MINUTES = 360_000;

export interface Line {
  readonly level: string;
  readonly text: string;
}

export interface Surroundings {
  readonly world: World;
  readonly objects: ObjectStore;
  readonly project: Project;
}

export class Execution {
  readonly lines: Line[] = [];
  /** Why the execution was ended from outside; null while it runs. */
  stopped: string | null = null;
  /** The question that waits for the person, by which the execution was ended. */
  asked: Asked | null = null;
  totalCalls = 0;
  private questions = 0;
  /** Of the call that is under way. */
  private tab: TouchedTab = null;
  /** By service, then member. */
  private readonly counts = new Map<string, Map<string, CallCount>>();
  /** Milliseconds that Google would have taken so far. */
  elapsed = 0;
  private readonly started: number;

  constructor(
    private readonly around: Surroundings,
    private readonly user: string,
    private readonly headless: boolean,
    private readonly onCall: OnCall | undefined,
    private readonly limit: number,
    private readonly answers: readonly Answered[] | undefined,
  ) {
    this.started = Date.parse(around.world.clock);
  }

  /** Virtual time, in whole milliseconds since 1970. */
  private now(): number {
    return this.started + Math.floor(this.elapsed);
  }
  calls(): CallCount[] {
    return [...this.counts.values()].flatMap((members) => [...members.values()]);
  }
  private advance(milliseconds: number): void {
    this.elapsed += milliseconds;
    this.around.world.clock = new Date(this.now()).toISOString();
  }
  private ask(site: CallSite): Directive {
    const directive = this.onCall?.(site) ?? null;
    if (directive && 'slow' in directive) {
      this.advance(directive.slow);
      return null;
    }
    if (directive && 'stop' in directive) this.stopped = directive.stop;
    return directive;
  }
  private before(service: string, member: string, tab: TouchedTab): Directive {
    this.tab = tab;
    if (this.stopped === null && this.elapsed >= this.limit) this.stopped = 'Exceeded maximum execution time';
    if (this.stopped !== null) return { stop: this.stopped };
    this.totalCalls++;
    this.count(service, member);
    return this.onCall ? this.ask({ k: this.totalCalls, service, member, phase: 'before', tab }) : null;
  }
  private count(service: string, member: string): void {
    const members = this.counts.get(service) ?? new Map<string, CallCount>();
    const known = members.get(member);
    if (known) known.count++;
    else this.counts.set(service, members.set(member, { service, member, count: 1 }));
  }
  private after(service: string, member: string, size: number): Directive {
    const milliseconds = latencyOf(service, member, size);
    if (milliseconds > 0) this.advance(milliseconds);
    return this.onCall
      ? this.ask({ k: this.totalCalls, service, member, phase: 'after', tab: this.tab })
      : null;
  }

  /** An answer counts for the very question it was given to; from another question on, the person is asked anew. */
  private answerTo(question: Asked): PersonAnswer | 'unasked' | 'stop' {
    if (!this.answers) return 'unasked';
    const given = this.answers[this.questions];
    this.questions += 1;
    if (given && sameQuestion(given.question, question)) return { button: given.button, text: given.text };
    this.asked = question;
    this.stopped = 'A person is asked';
    return 'stop';
  }

  /** What the services inside the context are given. */
  host(): Host {
    const { world, objects, project } = this.around;
    const store = {
      putObject: (bytes: Uint8Array) => objects.put(bytes),
      getObject: (hash: string) => objects.get(hash),
    };
    return {
      ...makeCloudHost(store, project.urlFetchWhitelist),
      ...store,
      world,
      user: this.user,
      headless: this.headless,
      ask: (question) => this.answerTo({ ...question }),
      before: (service, member, tab) => this.before(service, member, tab),
      after: (service, member, size) => this.after(service, member, size),
      now: () => this.now(),
      sleep: (milliseconds) => this.advance(milliseconds),
      digest: (algorithm, bytes) => createHash(algorithm).update(bytes).digest(),
      encodeUtf8: (text) => Buffer.from(text, 'utf8'),
      decodeUtf8: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'),
      encodeBase64: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'),
      decodeBase64: (text) => Buffer.from(text, 'base64'),
      hmac: (algorithm, key, bytes) => createHmac(algorithm, key).update(bytes).digest(),
      htmlFile: (name) => (Object.hasOwn(project.html, name) ? (project.html[name] ?? null) : null),
      scopes: project.scopes,
      log: (level, text) => {
        if (this.stopped === null) this.lines.push({ level, text });
      },
    };
  }
}
