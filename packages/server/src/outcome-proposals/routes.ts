import type {
  OutcomeProposalPage,
  OutcomeProposalsConfirm,
  OutcomeProposalsDecided,
  OutcomeProposalsReject,
  OutcomeQuestion,
  OutcomeQuestionAnswer,
} from '@retainwise/openapi';
import type { Owner } from '@retainwise/platform';
import { Router, type Request, type Response } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf } from '../auth/principal.ts';
import { ownerOf, referenceOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';
import { pathText, queryLimit, queryText } from '../http/query.ts';
import { readPastMoment } from '../http/read-as-of.ts';
import { spoken } from '../http/spoken.ts';
import { presentProposal, presentQuestion } from './present.ts';

/** Who seems to have left by comparing complete lists, which a person decides. */
export function proposalRoutes({ database, clock }: Pick<ServerDependencies, 'database' | 'clock'>): Router {
  const router = Router();
  const ownOf = (request: Request, response: Response): Owner => ownerOf(principalOf(response), referenceOf(request));

  router.get('/v1/outcomes/proposals', async (request, response) => {
    const owner = ownOf(request, response);
    const page = { ...owner, limit: queryLimit(request), cursor: queryText(request, 'cursor') ?? null };
    const { rows, nextCursor } = await database.outcomes.listProposals(page);
    const questions = await database.lists.openQuestions(owner);
    const proposals: OutcomeProposalPage = {
      questions: questions.map(presentQuestion),
      data: rows.map(presentProposal),
      next_cursor: nextCursor,
    };
    response.json(spoken(request, response, proposals));
  });

  const decide = async (
    request: Request,
    response: Response,
    ids: readonly string[],
    decision: { readonly confirm: boolean; readonly at: Date | null },
  ): Promise<OutcomeProposalsDecided> => {
    const owner = ownOf(request, response);
    const action = decision.confirm ? 'outcomes.confirmed' : 'outcomes.rejected';
    const decided = await database.transactionInTurn(owner, async (transaction) => {
      const done = await database.outcomes.decide(owner, ids, decision, transaction);
      if (done.some(({ state }) => state === 'confirmed' || state === 'rejected'))
        await database.learningDue.mark(owner, transaction);
      const object = { kind: 'outcome_proposals', id: null, reference: owner.reference };
      await audit(database, callerOf(request, response), action, object, transaction);
      return done;
    });
    return {
      data: decided.map(({ proposalId, state, outcomeId }) => ({
        proposal_id: proposalId,
        state,
        outcome_id: outcomeId,
      })),
    };
  };

  router.post('/v1/outcomes/proposals/confirm', async (request, response) => {
    // as: the contract has checked it
    const { proposal_ids: ids, occurred_at: text } = request.body as OutcomeProposalsConfirm;
    const at = text === undefined ? null : readPastMoment(text, 'body/occurred_at', clock());
    response.json(await decide(request, response, ids, { confirm: true, at }));
  });

  router.post('/v1/outcomes/proposals/reject', async (request, response) => {
    // as: the contract has checked it
    const { proposal_ids: ids } = request.body as OutcomeProposalsReject;
    response.json(await decide(request, response, ids, { confirm: false, at: null }));
  });

  router.post('/v1/outcomes/questions/:question_id', async (request, response) => {
    const owner = ownOf(request, response);
    const id = pathText(request, 'question_id');
    // as: the contract has checked it
    const { complete } = request.body as OutcomeQuestionAnswer;
    const answered = await database.transactionInTurn(owner, async (transaction) => {
      const question = await database.lists.answer(owner, id, complete, transaction);
      if (question === null) throw new ApiError('ERR-1004', 'There is no question with this id in your account.');
      if (question === 'answered') throw new ApiError('ERR-4015', 'Somebody has answered this question before.');
      await database.learningDue.mark(owner, transaction);
      const object = { kind: 'outcome_question', id, reference: owner.reference };
      await audit(database, callerOf(request, response), 'outcomes.question_answered', object, transaction);
      return question;
    });
    response.json(spoken(request, response, presentQuestion(answered)) satisfies OutcomeQuestion);
  });

  return router;
}
