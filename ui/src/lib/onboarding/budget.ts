// Least, target and most study minutes per calendar week, and what is said where they are not in that order.
export interface Budget {
  leastMinutes: number;
  targetMinutes: number;
  mostMinutes: number;
}

/** What a week may be asked to carry, in hours. */
export const MOST_HOURS = 80;

/** What of a budget does not go together: a key of the catalogue and the two fields that it is about. */
export interface BudgetProblem {
  key: string;
  fields: (keyof Budget)[];
}

/** The first thing that is out of order; null where nothing is. */
export function budgetProblem(budget: Budget): BudgetProblem | null {
  if (budget.targetMinutes > budget.mostMinutes)
    return { key: 'ui-budget-target-above', fields: ['targetMinutes', 'mostMinutes'] };
  if (budget.leastMinutes > budget.targetMinutes)
    return { key: 'ui-budget-least-above', fields: ['leastMinutes', 'targetMinutes'] };
  return null;
}
