/** Handlers of the methods about people's rights to their data: consent by purpose, the register of requests, erasure. */
import { erasePerson, readErasure, readHeldData } from '../../workflows/data-requests/erase-person';
import { readConsents } from '../../workflows/data-requests/person-consents';
import { readDataRequests } from '../../workflows/data-requests/read-requests';
import { closeDataRequest, recordDataRequest } from '../../workflows/data-requests/record-request';
import type { dataRequestMethods } from '../methods/data-requests';
import type { Handlers } from './handled';

export const dataRequestHandlers: Handlers<keyof typeof dataRequestMethods> = {
  readDataRequests,
  recordDataRequest,
  closeDataRequest,
  readConsents,
  readHeldData,
  readErasure,
  erasePerson,
};
