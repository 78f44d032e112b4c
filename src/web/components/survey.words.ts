import type { SurveyRespondent } from '../../domain/vocabularies/process';
import type { Words } from './words';

/** The groups that a survey asks, at the desk and on the website. */
export const surveyGroupWords: Words<Readonly<Record<SurveyRespondent, string>>> = {
  EN: { CUSTOMER: 'Customers and stakeholders', STAFF: 'Staff of the secretariat' },
  TH: { CUSTOMER: 'ผู้รับบริการและผู้มีส่วนได้ส่วนเสีย', STAFF: 'บุคลากรของฝ่ายเลขานุการ' },
};
