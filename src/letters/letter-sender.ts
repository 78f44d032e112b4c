import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { isLetterDue, noteLetterFault, noteLetterSent, takeLetter, type TakenLetter } from '../commands/people/letters';
import { newAttemptSecrets } from '../commands/people/sign-in-attempts';
import { type ReminderValues, type ReportsDue, reportsDue } from '../commands/progress/remind-of-rounds';
import type { Config } from '../config';
import { RowStore } from '../database/rows';
import { PooledRunner } from '../database/statement-runner';
import { inTransaction } from '../database/transaction';
import { Lang } from '../domain/languages';
import { LetterKind } from '../domain/vocabularies/people';
import { dayText } from '../i18n/date-text';
import { powersOf } from '../queries/people/powers.queries';
import { waitingCounts } from '../queries/progress/report-inbox.queries';
import { proposalsToDecide } from '../queries/projects/project-proposal.queries';
import { writeLetter, type Written } from './letter';
import { Recurring } from './recurring';
import type { LetterLang } from './words';

/** How often the outbox is looked into, in milliseconds. */
const LOOK_MS = 2_000;

/** Times of a mail server, in milliseconds: together far shorter than the time for which no other hub takes the letter. */
const TIMES = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

interface SenderOptions {
  readonly mail: Config['mail'];
  /** The address that the links of letters begin with. */
  readonly origin: string;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
}

/** Where a letter goes. */
type Deliver = (letter: TakenLetter & { email: string }, written: Written) => Promise<void>;

/**
 * Sends the letters of the outbox, one after the other: each is taken in a short transaction, sent outside of any, and noted. Several hubs
 * share one outbox. A hub that ends between sending and noting sends the letter again, under the same id, which mail programs show once.
 */
export class LetterSender {
  private readonly running: Recurring;
  private readonly deliver: Deliver;
  private readonly db: RowStore;

  constructor(
    private readonly dataSource: DataSource,
    private readonly options: SenderOptions,
  ) {
    this.db = new RowStore(new PooledRunner(dataSource));
    this.deliver = options.mail ? byMail(options.mail) : printedBy(options.logger);
    this.running = new Recurring(
      LOOK_MS,
      (signal) => this.sendAll(signal),
      (error) => options.logger.warn({ err: error }, 'letters cannot be read: trying again'),
    );
  }

  /** Resolves when the letter on its way, if there is one, has left. */
  close(): Promise<void> {
    return this.running.close();
  }

  private async sendAll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && (await isLetterDue(this.db)) && (await this.sendOne()));
  }

  /** Sends one letter. False = none is due. */
  private async sendOne(): Promise<boolean> {
    const taken = await this.take();
    if (!taken) return false;
    const { letter, written } = taken;
    const fault =
      written === null || letter.email === null ? { code: 'NOT_NEEDED', isFinal: true } : await this.tryToDeliver(letter, written);
    if (fault) await noteLetterFault(this.db, letter.id, fault.code, fault.isFinal);
    else await noteLetterSent(this.db, letter.id);
    return true;
  }

  /** Takes and writes a letter. One of a sign-in gets its code here: until now nobody has known it. Null = it has nothing to say any more. */
  private take(): Promise<{ letter: TakenLetter; written: Written | null } | null> {
    return inTransaction(this.dataSource, async (db) => {
      const letter = await takeLetter(db);
      return letter && { letter, written: await this.write(db, letter) };
    });
  }

  private async write(db: RowStore, { to, kind, values }: TakenLetter): Promise<Written | null> {
    const page = (path: string) => (lang: LetterLang) => `${this.options.origin}/${lang.toLowerCase()}/desk${path}`;
    switch (kind) {
      case LetterKind.SIGN_IN: {
        const secrets = await newAttemptSecrets(db, Number(values['attempt']));
        return secrets && writeLetter(kind, () => ({ code: secrets.code }), page(`/sign-in/link/${secrets.link}`));
      }
      case LetterKind.WORK_WAITS: {
        const powers = await powersOf(db, to);
        const { toVerify, toCertify } = await waitingCounts(db, to, powers);
        const count = toVerify + toCertify + (await proposalsToDecide(db, to, powers));
        return count === 0 ? null : writeLetter(kind, () => ({ count }), page(''));
      }
      case LetterKind.REPORTS_DUE: {
        const due = await reportsDue(db, to, values as unknown as ReminderValues);
        return due && writeLetter(kind, (lang) => dueValues(due, lang), page(''));
      }
      default:
        return writeLetter(kind, () => values, page(''));
    }
  }

  private async tryToDeliver(letter: TakenLetter, written: Written): Promise<{ code: string; isFinal: boolean } | null> {
    try {
      await this.deliver({ ...letter, email: letter.email! }, written);
      return null;
    } catch (error) {
      const { code = 'UNKNOWN', responseCode = 0 } = error as { code?: string; responseCode?: number };
      const fault = { code: responseCode ? `${code} ${responseCode}` : code, isFinal: code === 'EENVELOPE' && responseCode >= 500 };
      // The words of a mail server may name the address.
      this.options.logger.warn({ letter: letter.id, fault: fault.code, isFinal: fault.isFinal }, 'a letter could not be sent');
      return fault;
    }
  }
}

/** What a reminder says in a language. */
const dueValues = ({ round, missing }: ReportsDue, lang: LetterLang) => ({
  count: missing,
  cutOff: dayText(round.cutOff, Lang[lang]),
  dueOn: dayText(round.dueOn, Lang[lang]),
});

/** Sends by a mail server. */
function byMail({ smtpUrl, from }: NonNullable<Config['mail']>): Deliver {
  const transport = createTransport({ url: smtpUrl, ...TIMES });
  const host = /@([^\s<>@]+)>?$/.exec(from)![1]!;
  return async ({ id, email }, written) => {
    await transport.sendMail({
      from,
      to: email,
      ...written,
      date: dateInBangkok(new Date()),
      messageId: `<letter-${id}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  };
}

/** Prints letters, where there is no mail server: on a machine where the hub is tried out. */
const printedBy =
  (logger: SenderOptions['logger']): Deliver =>
  async ({ id }, { subject, text }) =>
    logger.warn({ letter: id, subject, text }, 'mail: none, printed here');

/** An instant as it stands in a letter’s head: by the clocks of Bangkok. */
const dateInBangkok = (instant: Date): string => new Date(instant.getTime() + 7 * 3_600_000).toUTCString().replace('GMT', '+0700');
