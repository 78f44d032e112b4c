import { assignWeight } from '../../../commands/projects/assign-weight.command';
import { renameProject } from '../../../commands/projects/rename-project.command';
import { stateCorridors } from '../../../commands/projects/state-corridors.command';
import { stateCost } from '../../../commands/projects/state-cost.command';
import { statePlaces } from '../../../commands/projects/state-places.command';
import { stateResponsibility } from '../../../commands/projects/state-responsibility.command';
import { stateSchedule } from '../../../commands/projects/state-schedule.command';
import { stateSectors } from '../../../commands/projects/state-sectors.command';
import { withdrawProjectFact } from '../../../commands/projects/withdraw-project-fact.command';

/** The commands of the pages of projects, by the mutations that they do. */
export const PROJECTS = {
  stateCost,
  stateSchedule,
  renameProject,
  stateResponsibility,
  assignWeight,
  statePlaces,
  stateSectors,
  stateCorridors,
  withdrawProjectFact,
} as const;
