import { Cluster } from '../../entities/geography/cluster.entity';
import { Province } from '../../entities/geography/province.entity';
import { Plan } from '../../entities/planning/plan.entity';
import type { RequestContext } from '../../src/context/request-context';
import { FORUM } from '../../src/domain/forum';
import type { Subject } from '../../src/domain/permissions';
import { planningAreaByCode } from '../../src/queries/planning/plan-keepers.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { subjectOfBody } from '../mechanism/institution-subject';
import { loadRelated } from '../shared/load-related';

/** What is asked of those who state plans of a province or a cluster; null = there is no such area in the programme. */
export async function subjectOfArea(code: string, { loaders }: RequestContext): Promise<Subject | null> {
  const area = await loaders.load(planningAreaByCode, code, null);
  return area && { office: null, responsible: area.responsible, secretariats: area.secretariats };
}

/** The plan with a code that is on record now; null = there is none. */
export async function currentPlan(code: string, { loaders }: RequestContext): Promise<Plan | null> {
  const plan = await loaders.load(byCode(Plan), code, null);
  return plan?.isWithdrawn ? null : plan;
}

/** What is asked of those who state a plan; null = there is no such plan on record. A plan of no area has the forum’s secretariats alone. */
export async function subjectOfPlan(code: string, context: RequestContext): Promise<Subject | null> {
  const plan = await currentPlan(code, context);
  if (!plan) return null;
  const area = (await loadRelated(Province, plan.provinceId, context)) ?? (await loadRelated(Cluster, plan.clusterId, context));
  return (area && (await subjectOfArea(area.code, context))) ?? subjectOfBody(FORUM, context);
}
