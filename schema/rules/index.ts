import type { Rule } from '../rule.ts';
import { accentContrast } from './accent-contrast.ts';
import { art50Duties } from './art-50-duties.ts';
import { art63Exception } from './art-6-3-exception.ts';
import { assessmentMissing } from './assessment-missing.ts';
import { codeAlone } from './code-alone.ts';
import { dateOrder } from './date-order.ts';
import { dissolvedBody } from './dissolved-body.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateItem } from './duplicate-item.ts';
import { emptyGroup } from './empty-group.ts';
import { euRegistration } from './eu-registration.ts';
import { futureDate } from './future-date.ts';
import { highRiskOperation } from './high-risk-operation.ts';
import { idFileName } from './id-file-name.ts';
import { insecureLink } from './insecure-link.ts';
import { jurisdictionMismatch } from './jurisdiction-mismatch.ts';
import { keyOrder } from './key-order.ts';
import { kopfzeileText } from './kopfzeile-text.ts';
import { licenseExpression } from './license-expression.ts';
import { longSentence } from './long-sentence.ts';
import { markup } from './markup.ts';
import { movedTarget } from './moved-target.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { overdueReview } from './overdue-review.ts';
import { owedField } from './owed-field.ts';
import { personalMailbox } from './personal-mailbox.ts';
import { personalName } from './personal-name.ts';
import { redundantId } from './redundant-id.ts';
import { secret } from './secret.ts';
import { sourcesMissing } from './sources-missing.ts';
import { statusDates } from './status-dates.ts';
import { unexplainedAbbreviation } from './unexplained-abbreviation.ts';
import { unknownCountry } from './unknown-country.ts';
import { unknownReference } from './unknown-reference.ts';
import { unnamedPartner } from './unnamed-partner.ts';
import { unlistedSource } from './unlisted-source.ts';
import { unofferedReuse } from './unoffered-reuse.ts';
import { unsupportedSection } from './unsupported-section.ts';
import { untraceableSource } from './untraceable-source.ts';
import { unsafeAddress } from './unsafe-address.ts';
import { withheldField } from './withheld-field.ts';

/** All rules across fields and entries. */
export const rules: readonly Rule[] = [
  idFileName,
  duplicateId,
  movedTarget,
  unknownReference,
  unknownCountry,
  jurisdictionMismatch,
  sourcesMissing,
  unsupportedSection,
  unlistedSource,
  owedField,
  emptyGroup,
  codeAlone,
  duplicateItem,
  redundantId,
  keyOrder,
  futureDate,
  dateOrder,
  statusDates,
  assessmentMissing,
  highRiskOperation,
  art63Exception,
  art50Duties,
  euRegistration,
  unofferedReuse,
  withheldField,
  unnamedPartner,
  untraceableSource,
  licenseExpression,
  personalMailbox,
  personalName,
  secret,
  overdueReview,
  dissolvedBody,
  nearDuplicate,
  accentContrast,
  kopfzeileText,
  insecureLink,
  unexplainedAbbreviation,
  longSentence,
  markup,
  unsafeAddress,
];
