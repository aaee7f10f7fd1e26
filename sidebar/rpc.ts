/** The sidebar's one way to the script: typed calls over google.script.run, JSON text both ways. */
import type { Input, Method, Output } from '../src/api/contract';
import type { Problem } from './types';

/** What HtmlService gives a page; only the script's one door is named here. */
interface ServerCalls {
  withSuccessHandler(handler: (text: unknown) => void): ServerCalls;
  withFailureHandler(handler: (error: unknown) => void): ServerCalls;
  rpc(method: string, input: string, press: string): void;
}
declare const google: { readonly script: { readonly run: ServerCalls } };

/** Longer than the six minutes that Apps Script gives one execution. */
const PATIENCE_MS = 390_000;

/** A call that did not bring a value; `problem` is what the person is told. */
export class CallFailed extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'CallFailed';
    this.problem = problem;
  }
}

const transportMessages = {
  'transport.accounts':
    'Đang mở nhiều tài khoản Google. Hãy chỉ đăng nhập một tài khoản, rồi mở lại bảng này.',
  'transport.offline': 'Mất kết nối mạng. Kiểm tra mạng, rồi bấm lại; việc đã làm không mất.',
  'transport.timeout': 'Google chưa trả lời. Chờ một phút, rồi bấm lại; việc đã làm không mất.',
  'transport.access':
    'Anh/chị không còn quyền sửa bảng tính này. Nhờ chủ bảng tính chia sẻ lại quyền sửa, rồi mở lại bảng này.',
  'transport.consent':
    'Chương trình chưa được cấp quyền. Mở menu Kết nối cựu HSSV, bấm Thiết lập và chọn Cho phép.',
  'transport.unknown':
    'Chương trình có lỗi, dữ liệu không mất. Bấm lại; nếu còn, báo người phụ trách máy tính.',
} as const;

type TransportCode = keyof typeof transportMessages;

const transportFailure = (code: TransportCode, detail: string): CallFailed =>
  new CallFailed({ code, message: transportMessages[code], details: { detail } });

/** An offline browser's failure reads 'NetworkError: Connection failure due to HTTP 0'. */
const transportRules: readonly (readonly [RegExp, TransportCode])[] = [
  [/^\s*$/, 'transport.accounts'],
  [/PERMISSION_DENIED/i, 'transport.accounts'],
  [/network|HTTP 0\b/i, 'transport.offline'],
  [/maximum execution time|timed? ?out/i, 'transport.timeout'],
  [/permission to access the requested document/i, 'transport.access'],
  [/authori[sz]ation|not have permission/i, 'transport.consent'],
];

/**
 * Why google.script.run failed, from its error text. Several signed-in accounts show as PERMISSION_DENIED or as
 * nothing at all (issuetracker 69270374).
 */
export const explainFailure = (text: string, online: boolean): TransportCode =>
  online
    ? (transportRules.find(([pattern]) => pattern.test(text))?.[1] ?? 'transport.unknown')
    : 'transport.offline';

const errorText = (error: unknown): string =>
  error instanceof Error ? error.message : typeof error === 'string' ? error : '';

/** Names of presses that brought no value yet, by what was pressed: pressed again, the script knows them for the same. */
const unanswered = new Map<string, string>();

const nameOfPress = (what: string): string => {
  const name = unanswered.get(what) ?? crypto.randomUUID();
  unanswered.set(what, name);
  return name;
};

const send = (method: string, input: string, press: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(transportFailure('transport.timeout', method)), PATIENCE_MS);
    const fail = (error: unknown): void => {
      clearTimeout(giveUp);
      const text = errorText(error);
      reject(transportFailure(explainFailure(text, navigator.onLine), text));
    };
    const succeed = (text: unknown): void => {
      clearTimeout(giveUp);
      resolve(text);
    };
    google.script.run.withSuccessHandler(succeed).withFailureHandler(fail).rpc(method, input, press);
  });

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value;

/** The value of an answer. Throws CallFailed with the script's problem; a null answer is one of several accounts. */
export const readAnswer = (text: unknown): unknown => {
  if (typeof text !== 'string') throw transportFailure('transport.accounts', String(text));
  const answer: unknown = JSON.parse(text);
  if (typeof answer !== 'object' || answer === null) throw transportFailure('transport.unknown', text);
  if ('problem' in answer && isProblem(answer.problem)) throw new CallFailed(answer.problem);
  if (!('value' in answer)) throw transportFailure('transport.unknown', text);
  return answer.value;
};

let campaignShown: string | null = null;

/** The campaign that the pages show, where the workbook has several: presses are about that one, whoever chooses another. */
export const showCampaign = (campaign: string | null): void => {
  campaignShown = campaign;
};

/**
 * The input with the campaign it is about: bound once for an action that takes several calls. Home alone asks which campaign
 * is chosen.
 */
export const bindCampaign = (method: string, input: unknown): unknown =>
  campaignShown === null || method === 'readHome' || typeof input !== 'object'
    ? input
    : { forCampaign: campaignShown, ...input };

/** Where a campaign was chosen or made, the pages go on with that one. */
const followChoice = (method: string, value: unknown): void => {
  if (method !== 'chooseCampaign' && method !== 'saveCampaign') return;
  if (typeof value !== 'object' || value === null || !('campaign' in value)) return;
  const made = 'isNew' in value && value.isNew === true;
  if (typeof value.campaign === 'string' && (made || method === 'chooseCampaign'))
    campaignShown = value.campaign;
};

/** A call by a name that the script itself gave, in a step's actions. Throws CallFailed. */
export const callNamed = async (method: string, input: unknown): Promise<unknown> => {
  const json = JSON.stringify(bindCampaign(method, input));
  const what = `${method} ${json}`;
  const value = readAnswer(await send(method, json, nameOfPress(what)));
  unanswered.delete(what);
  followChoice(method, value);
  return value;
};

/** One call of the contract. Throws CallFailed. */
export const call = async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> =>
  // The script builds every answer from this method's own output type.
  (await callNamed(method, input)) as Output<M>;

/** What to tell a person of anything thrown: a failed call's own problem, or that the fault is ours. */
export const problemOf = (error: unknown): Problem =>
  error instanceof CallFailed
    ? error.problem
    : transportFailure('transport.unknown', errorText(error)).problem;
