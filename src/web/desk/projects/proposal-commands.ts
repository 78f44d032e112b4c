import { decideProposal } from '../../../commands/projects/decide-proposal.command';
import { proposeProject } from '../../../commands/projects/propose-project.command';
import type { Power } from '../../../domain/permissions';
import type { Desk } from '../desk';
import { write } from '../desk-commands';

/** What the pages of proposed projects write. */

export const propose = (desk: Desk, power: Power, input: Parameters<typeof proposeProject>[2]) =>
  write(desk, { name: 'proposeProject' }, power, proposeProject, input);

export const decide = (desk: Desk, power: Power, input: Parameters<typeof decideProposal>[2]) =>
  write(desk, { name: 'decideProposal' }, power, decideProposal, input);
