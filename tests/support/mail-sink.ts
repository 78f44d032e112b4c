import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { DataSource } from 'typeorm';
import { LetterSender } from '../../src/letters/letter-sender';

/** A mail server of this machine that keeps what it is sent. */
export class MailSink {
  readonly mails: (ParsedMail & { readonly raw: string })[] = [];
  /** The answer to the next letters; null = they are taken. */
  refusal: { readonly code: number; readonly at: 'recipient' | 'data' } | null = null;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(this.refusal?.at === 'recipient' ? this.fault() : null),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        if (this.refusal) return done(this.fault());
        simpleParser(raw).then((mail) => {
          this.mails.push({ ...mail, raw });
          done();
        }, done);
      });
    },
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => void this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }

  private fault(): Error {
    return Object.assign(new Error('refused by the sink: somebody@example.go.th'), { responseCode: this.refusal!.code });
  }
}

/** Runs something while hubs send letters by a mail server; null = they print them. Returns what they log. */
export async function whileLettersLeave(
  dataSource: DataSource,
  smtpUrl: string | null,
  run: () => Promise<void>,
  hubs = 1,
): Promise<object[]> {
  const lines: object[] = [];
  const note = (facts: object, message?: string) => void lines.push({ ...facts, message });
  const mail = smtpUrl === null ? null : { smtpUrl, from: 'IMT-GT Data Hub <hub@example.go.th>' };
  const senders = Array.from(
    { length: hubs },
    () => new LetterSender(dataSource, { mail, origin: 'https://hub.example', logger: { info: note, warn: note } as never }),
  );
  try {
    await run();
  } finally {
    await Promise.all(senders.map((sender) => sender.close()));
  }
  return lines;
}
