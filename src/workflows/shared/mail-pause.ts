/** The office's word that mails are to rest: a document property, for which the sending looks between its mails. */
import { forgetProperty, readProperty, writeProperty } from '../../google/workbook';

export interface MailPause {
  /** The method of the contract that pauses. */
  readonly method: string;
  readonly isOn: () => boolean;
  /** Takes no lock: the sending that holds it for minutes is just what is to pause. */
  readonly note: () => void;
  readonly end: () => void;
}

const pauseIn = (property: string, method: string): MailPause => {
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
export const surveyPause = (campaign: string): MailPause =>
  pauseIn(`invitations.paused ${campaign}`, 'pauseInvitations');

/** Of the event with this form. */
export const eventPause = (formKey: string): MailPause =>
  pauseIn(`event.paused ${formKey}`, 'pauseEventMails');

export const newsletterPause = pauseIn('newsletter.paused', 'pauseNewsletter');
