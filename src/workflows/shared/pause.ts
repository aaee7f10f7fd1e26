/** The office's word that mails or prints are to rest: a document property, for which the work looks between two of them. */
import { forgetProperty, readProperty, writeProperty } from '../../google/workbook';

export interface Pause {
  /** The method of the contract that pauses. */
  readonly method: string;
  readonly isOn: () => boolean;
  /** Takes no lock: the work that holds it for minutes is just what is to pause. */
  readonly note: () => void;
  readonly end: () => void;
}

const pauseIn = (property: string, method: string): Pause => {
  const isOn = (): boolean => readProperty(property) === 'true';
  return {
    method,
    isOn,
    note: () => writeProperty(property, 'true'),
    end: () => {
      if (isOn()) forgetProperty(property);
    },
  };
};

/** Of all rounds of a campaign. */
export const surveyPause = (campaign: string): Pause =>
  pauseIn(`invitations.paused ${campaign}`, 'pauseInvitations');

/** Of the event with this form. */
export const eventPause = (formKey: string): Pause => pauseIn(`event.paused ${formKey}`, 'pauseEventMails');

export const newsletterPause = pauseIn('newsletter.paused', 'pauseNewsletter');

/** Of the printing of all classes. */
export const printPause = pauseIn('printing.paused', 'pausePrinting');
