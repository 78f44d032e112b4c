import { registerEnumType } from 'type-graphql';
import { CostKind, ProjectOrderField, ProjectStage } from '../../src/domain/vocabularies/projects';

registerEnumType(ProjectStage, {
  name: 'ProjectStage',
  description: 'How far a project is, as a stage. COMPLETED is built; OPERATIONAL is built and in use: they differ.',
  valuesConfig: {
    IDEA: { description: 'Proposed or talked about.' },
    CONCEPT: { description: 'Described and agreed in outline.' },
    FEASIBILITY: { description: 'Under study, environmental assessment included.' },
    DETAILED_DESIGN: { description: 'Being designed for building.' },
    FINANCING: { description: 'Money or approval being sought.' },
    PROCUREMENT: { description: 'Being tendered, or contracts being signed.' },
    CONSTRUCTION: { description: 'Being built or carried out.' },
    COMPLETED: { description: 'Built or carried out; not necessarily in use.' },
    OPERATIONAL: { description: 'In use.' },
    SUSPENDED: { description: 'Halted for now.' },
    DROPPED: { description: 'Given up: no longer expected to report, and outside every percent.' },
  },
});

registerEnumType(CostKind, {
  name: 'CostKind',
  description: 'What a published cost figure is.',
  valuesConfig: {
    ESTIMATE: { description: 'An estimate, or a figure whose kind the source does not say.' },
    APPROVED: { description: 'Approved by the authority that pays.' },
    CONTRACTED: { description: 'The value of the contract.' },
    SPENT: { description: 'Spent so far, or in the end.' },
  },
});

registerEnumType(ProjectOrderField, {
  name: 'ProjectOrderField',
  description: 'What projects are ordered by.',
  valuesConfig: {
    CODE: { description: 'The project’s code.' },
    NAME: { description: 'The name in the request’s language; Thai names in the order of the Thai dictionary.' },
    STARTS_ON: { description: 'The first day of works or activity.' },
    ENDS_ON: { description: 'The planned or actual last day.' },
    PERCENT: { description: 'Its percent on the day, as its `progress` shows by default.' },
    COST: { description: 'The preferred cost in US dollars on the day, summed over its leaf parts.' },
  },
});
