import { assignWeight } from '../../../commands/projects/assign-weight.command';
import { renameProject } from '../../../commands/projects/rename-project.command';
import { stateCost } from '../../../commands/projects/state-cost.command';
import { stateResponsibility } from '../../../commands/projects/state-responsibility.command';
import { stateSchedule } from '../../../commands/projects/state-schedule.command';
import { withdrawProjectFact } from '../../../commands/projects/withdraw-project-fact.command';

/** The commands of the pages of projects, by the mutations that they do. */
export const PROJECTS = { stateCost, stateSchedule, renameProject, stateResponsibility, assignWeight, withdrawProjectFact } as const;
