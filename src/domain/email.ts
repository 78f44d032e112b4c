/** Mailboxes whose provider reads the local part without its dots, by the domain that the provider writes. */
const WITHOUT_DOTS: Readonly<Record<string, string>> = { 'gmail.com': 'gmail.com', 'googlemail.com': 'gmail.com' };

/** One address in ASCII: no list, no name before it, no quotes, no tag after a plus sign. */
const ADDRESS = /^[a-z0-9!#$%&'*/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/**
 * The one spelling of an e-mail address, so that one mailbox is one person: small letters, no blanks around, no dots where the provider
 * does not read them. Null for what is no address, and for an address with a tag (name+tag@…): it leads to another person’s mailbox.
 */
export function foldEmail(text: string): string | null {
  const address = text.trim().toLowerCase();
  if (address.length > 254 || !ADDRESS.test(address)) return null;
  const [local, domain] = address.split('@') as [string, string];
  const provider = WITHOUT_DOTS[domain];
  return provider ? `${local.replaceAll('.', '')}@${provider}` : address;
}
