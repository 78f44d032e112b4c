import { registerEnumType } from 'type-graphql';
import {
  CostExtent,
  CostKind,
  PlacementKind,
  ProjectOrderField,
  ProjectRelevance,
  ProjectRevisionKind,
  ProjectStage,
  ProposalState,
  ResponsibilityRole,
  ScheduleDayKind,
} from '../../src/domain/vocabularies/projects';

registerEnumType(ProjectStage, {
  name: 'ProjectStage',
  description: 'The stage of a project. COMPLETED means built; OPERATIONAL means built and in use.',
  valuesConfig: {
    IDEA: { description: 'Proposed or talked about.' },
    CONCEPT: { description: 'Described and agreed in outline.' },
    FEASIBILITY: { description: 'Under study, environmental assessment included.' },
    DETAILED_DESIGN: { description: 'Being designed for building.' },
    FINANCING: { description: 'Money or approval being sought.' },
    PROCUREMENT: { description: 'Being tendered, or contracts being signed.' },
    CONSTRUCTION: { description: 'Being built or implemented.' },
    COMPLETED: { description: 'Built or carried out; not necessarily in use.' },
    OPERATIONAL: { description: 'In use.' },
    SUSPENDED: { description: 'Halted for now.' },
    DROPPED: { description: 'Abandoned: the project is no longer expected to report, and is outside every percent.' },
  },
});

registerEnumType(ProjectRelevance, {
  name: 'ProjectRelevance',
  description:
    'How a project belongs to the programme. Only projects of the programme are in its lists, counts and percents, unless a filter names the others.',
  valuesConfig: {
    PROGRAMME: { description: 'A project of the programme: a source of it names the project, or its secretaries have listed it.' },
    CLUSTER: { description: 'A project that was approved for a cluster of Thai provinces; no source of the programme names it.' },
    AREA: { description: 'A national or state project in a member province; no source of the programme names it.' },
  },
});

registerEnumType(CostKind, {
  name: 'CostKind',
  description: 'The kind of a published cost figure.',
  valuesConfig: {
    ESTIMATE: { description: 'An estimate, or a figure whose kind the source does not say.' },
    APPROVED: { description: 'Approved by the authority that pays.' },
    CONTRACTED: { description: 'The value of the contract.' },
    SPENT: { description: 'Spent so far, or in the end.' },
  },
});

registerEnumType(CostExtent, {
  name: 'CostExtent',
  description: 'What a cost figure is of.',
  valuesConfig: {
    WHOLE: { description: 'Of the project, and of nothing else.' },
    PART: { description: 'Of a part of the project, such as one year’s budget, one country’s share or the study.' },
    LARGER: { description: 'Of something larger than the project, or of the project and something else together.' },
  },
});

registerEnumType(ProjectOrderField, {
  name: 'ProjectOrderField',
  description: 'A field to order projects by.',
  valuesConfig: {
    CODE: { description: 'The project’s code.' },
    NAME: { description: 'The name in the request’s language; Thai names in the order of the Thai dictionary.' },
    STARTS_ON: { description: 'The first day of works or activity, as stated by the `asOf` day.' },
    ENDS_ON: { description: 'The planned or actual last day, as stated by the `asOf` day.' },
    SLIPPED_DAYS: { description: 'By how many days the last day has moved by the `asOf` day, as in `slippedDays`.' },
    PERCENT: { description: 'The percent on the `asOf` day, as in `progress` on the default basis.' },
    COST: { description: 'The cost in US dollars on the `asOf` day, summed over the leaf projects.' },
  },
});

registerEnumType(ResponsibilityRole, {
  name: 'ResponsibilityRole',
  description: 'What an organisation answers for in a project.',
  valuesConfig: {
    OWNER: { description: 'The project is the organisation’s own.' },
    IMPLEMENTER: { description: 'It builds or carries out the project.' },
    FUNDER: { description: 'It pays for the project.' },
    REPORTER: { description: 'It reports on the project.' },
  },
});

registerEnumType(ProjectRevisionKind, {
  name: 'ProjectRevisionKind',
  description: 'What an office changed in what is on record about a project.',
  valuesConfig: {
    PROPOSAL: { description: 'It accepted the project, which an office had proposed.' },
    COST: { description: 'It stated a cost figure.' },
    SCHEDULE: { description: 'It stated the first or the last day.' },
    WITHDRAWAL: { description: 'It withdrew a cost figure, a statement of the days, a name, a responsibility or a weight.' },
    NAME: { description: 'It stated what the project is called from a day on.' },
    WEIGHT: { description: 'It assigned the weight, or took it away.' },
    RESPONSIBILITY: { description: 'It stated who answers for the project, or no longer does.' },
    PLACEMENT: { description: 'It stated the provinces, the sectors or the corridors from a day on.' },
  },
});

registerEnumType(ScheduleDayKind, {
  name: 'ScheduleDayKind',
  description: 'Whether a day of a schedule has come.',
  valuesConfig: {
    PLANNED: { description: 'The day is a plan.' },
    ACTUAL: { description: 'It happened on the day.' },
  },
});

registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'What became of a proposed project.',
  valuesConfig: {
    PROPOSED: { description: 'It waits for a decision.' },
    ACCEPTED: { description: 'It is a project on record.' },
    REFUSED: { description: 'It was refused, with a reason.' },
  },
});

registerEnumType(PlacementKind, {
  name: 'PlacementKind',
  description: 'What a statement of an office places a project in.',
  valuesConfig: {
    PROVINCES: { description: 'The provinces that it is located in, with the shares that they carry.' },
    SECTORS: { description: 'The sectors that it is classified under.' },
    CORRIDORS: { description: 'The corridors that it is assigned to.' },
  },
});
