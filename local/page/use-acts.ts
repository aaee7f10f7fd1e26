/** What the person does in a tab, sent to the server: a question comes back as one, a refusal as its sentence. */
import { useState } from 'preact/hooks';
import type { ActInput } from '../server/act-input';
import type { ActReply } from '../server/views';
import { errorMessage, post } from './api';

/** Each member of a union loses the keys apart. */
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
export type Deed = Without<ActInput, 'file' | 'sheet' | 'confirmed'>;

export interface Acts {
  readonly act: (deed: Deed) => void;
  /** The question that waits for an answer; null when there is none. */
  readonly question: { readonly text: string; readonly answer: (yes: boolean) => void } | null;
  /** Why the last deed was refused; '' when it was not. */
  readonly refusal: string;
  readonly forget: () => void;
}

export const useActs = (file: string | undefined, sheet: number, onDone: () => void): Acts => {
  const [question, setQuestion] = useState<Acts['question']>(null);
  const [refusal, setRefusal] = useState('');
  const send = async (deed: Deed, confirmed: boolean): Promise<void> => {
    try {
      const reply = await post<ActReply>('/api/act', {
        ...deed,
        sheet,
        confirmed,
        ...(file === undefined ? {} : { file }),
      });
      if (reply.ok) return onDone();
      const answer = (yes: boolean): void => {
        setQuestion(null);
        if (yes) void send(deed, true);
      };
      setQuestion({ text: reply.ask, answer });
    } catch (error) {
      setRefusal(errorMessage(error));
    }
  };
  const act = (deed: Deed): void => {
    setRefusal('');
    void send(deed, false);
  };
  return { act, question, refusal, forget: () => setRefusal('') };
};
