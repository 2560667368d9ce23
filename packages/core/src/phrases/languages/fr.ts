import type { LearningTexts } from './learning-texts.ts';

export const fr: LearningTexts = {
  'report.kind.forward': ({ days }) =>
    `C’est une prévision : les scores étaient là avant les faits et disent qui part dans les ${days} jours.`,
  'report.kind.reconstructed': ({ days }) =>
    `Ce n’est pas une prévision : qui partirait dans les ${days} jours a été établi après coup, d’après les dates de ` +
    'début et de départ d’un fichier.',
  'report.kind.status':
    'Ce n’est pas une prévision : cela dit si les scores distinguent, dans un fichier, les clients partis des ' +
    'clients ' +
    'restés. Leur niveau suit la part des départs dans ce fichier.',
  'report.coverage': ({ scored, matured }, { count }) =>
    `Scores : ${count(scored)} ; pour ${count(matured)}, le délai est passé et l’issue est connue.`,
  'report.sampled': ({ of }, { count }) =>
    `Tous les chiffres portent sur un client sur ${count(of)}, choisi selon son identifiant : ils sont trop nombreux ` +
    'pour être tous jugés.',
  'report.open': ({ open, date }, { count, day }) =>
    `Pas encore jugeables : ${count(open)}. Les prochains le seront une fois l’issue connue jusqu’au ${day(date)}.`,
  'report.censored': ({ censored }, { count }) => `Sans issue connue, comptés nulle part : ${count(censored)}.`,
  'report.too_few': ({ events, from }, { count }) =>
    `Départs jusqu’ici : ${count(events)}. À partir de ${from}, on peut en dire plus ; en dessous, ce serait le ` +
    'hasard.',
  'report.holdout': 'Les chiffres portent sur des clients que le hasard a désignés pour ne pas être contactés.',
  'report.untreated':
    'Les chiffres portent sur les clients que personne n’a contactés ; chacun compte aussi pour ceux qui lui ' +
    'ressemblent.',
  'report.outcome.as_expected': ({ expected, low, high, observed }, { count }) =>
    `Nous attendions ${count(expected)} départs (${count(low)} à ${count(high)}) ; il y en a eu ${count(observed)}.`,
  'report.outcome.more': ({ expected, low, high, observed }, { count }) =>
    `Nous attendions ${count(expected)} départs (${count(low)} à ${count(high)}) ; il y en a eu ${count(observed)}. ` +
    'C’est plus que le hasard n’explique : les scores sont trop bas.',
  'report.outcome.fewer': ({ expected, low, high, observed }, { count }) =>
    `Nous attendions ${count(expected)} départs (${count(low)} à ${count(high)}) ; il y en a eu ${count(observed)}. ` +
    'C’est moins que le hasard n’explique : les scores sont trop hauts.',
  'report.contacted': ({ rows, expected, observed }, { count }) =>
    `Sur ${count(rows)} clients contactés, ${count(observed)} sont partis ; sans contact, nous en attendions ` +
    `${count(expected)}. Seul un groupe témoin peut dire si le contact en est la cause.`,
  'report.skill.better': ({ value, low, high }, { percent }) =>
    `Les scores valent mieux que la seule moyenne, de ${percent(value)} de son erreur (${percent(low)} à ` +
    `${percent(high)}).`,
  'report.skill.unclear': ({ low, high }, { percent }) =>
    'On ne sait pas encore si les scores valent mieux que la seule moyenne ' +
    `(${percent(low)} à ${percent(high)} de son erreur).`,
  'report.skill.worse': ({ value, low, high }, { percent }) =>
    `Les scores valent moins que la seule moyenne, de ${percent(-value)} de son erreur ` +
    `(${percent(-high)} à ${percent(-low)}).`,
  'report.calibration.right': ({ low, high }, { decimal }) =>
    'L’écart entre scores hauts et bas est celui qu’il faut ' +
    `(pente de ${decimal(low, 2)} à ${decimal(high, 2)} ; 1 est juste).`,
  'report.calibration.bold': ({ low, high }, { decimal }) =>
    'Les scores hauts sont trop hauts et les bas trop bas ' +
    `(pente de ${decimal(low, 2)} à ${decimal(high, 2)} ; 1 est juste).`,
  'report.calibration.timid': ({ low, high }, { decimal }) =>
    'Les scores hauts sont trop bas et les bas trop hauts ' +
    `(pente de ${decimal(low, 2)} à ${decimal(high, 2)} ; 1 est juste).`,
  'report.ranking': ({ auc, low, high }, { percent }) =>
    'D’un client parti et d’un client resté, celui qui est parti avait le score le plus haut dans ' +
    `${percent(auc)} des ` +
    `paires (${percent(low)} à ${percent(high)} ; le hasard donnerait ${percent(0.5)}).`,
  'report.top': ({ rows, left, random }, { count }) =>
    `Sur nos ${count(rows)} scores les plus hauts, ${count(left)} sont partis ; au hasard, ce serait ${count(random)}.`,
  'report.revenue': ({ share, low, high }, { percent }) =>
    `Ils représentaient ${percent(share)} du revenu perdu (${percent(low)} à ${percent(high)}).`,
  'report.estimate': ({ rows, expected, low, high }, { count }) =>
    `Sur ${count(rows)} scores pas encore jugeables, nous attendons ${count(expected)} départs (${count(low)} à ` +
    `${count(high)}). C’est une estimation d’après les seuls scores, si rien ne change.`,
  'report.estimate.withdrawn':
    'Pour les scores pas encore jugeables, nous n’estimons rien, parce que les derniers se sont révélés faux.',
  'ladder.refused': ({ left, stayed, from }, { count }) =>
    `Partis : ${count(left)}, restés : ${count(stayed)}. Un modèle à vous demande au moins ${from} de chaque. ` +
    'D’ici là, ' +
    'les règles publiées notent, réglées sur votre taux.',
  'ladder.recalibrated':
    'Vos données règlent la hauteur et l’écart des scores des règles. L’ordre reste celui des règles.',
  'ladder.no_rules':
    'Le fichier n’a aucun des champs d’après lesquels les règles notent ; un modèle n’a donc que vos colonnes.',
  'ladder.trees_later': ({ left, from }, { count }) =>
    `Les arbres sont essayés à partir de ${from} départs ; il y en a ${count(left)}.`,
  'ladder.better': ({ rung, gain, low }, { nats, bound }) =>
    `${rung} bat les règles : la perte logarithmique baisse de ${nats(gain)}, à coup sûr de plus de ${bound(low)}.`,
  'ladder.unsettled': ({ rung, gain, more }, { nats, count }) =>
    `${rung} est meilleur de ${nats(gain)} jusqu’ici, ce qui peut être le hasard. Environ ${count(more)} départs ` +
    'de plus ' +
    'trancheraient.',
  'ladder.too_little': ({ rung, gain, needed }, { nats }) =>
    `${rung} est meilleur à coup sûr, de ${nats(gain)} : trop peu pour compter, il faut ${nats(needed)}.`,
  'ladder.not_better': ({ rung, gain }, { nats }) =>
    `${rung} n’est pas meilleur que les règles (écart : ${nats(Math.abs(gain))}). Les règles restent.`,
  'ladder.still_learning': ({ gain }, { nats }) =>
    `Le modèle apprend encore : de la moitié des données à toutes, la perte a baissé de ${nats(gain)}. Davantage de ` +
    'données le rendront meilleur.',
  'ladder.learnt_out':
    'De la moitié des données à toutes, le modèle ne s’est pas amélioré. D’autres colonnes aideraient plus que ' +
    'd’autres ' +
    'clients.',
  'ladder.rung.recalibrated': 'Le modèle des règles réglées',
  'ladder.rung.ridge': 'Le modèle de vos colonnes par-dessus les règles',
  'ladder.rung.trees': 'Le modèle des arbres',
  'ladder.rung.stack': 'Le modèle moyen des deux',
  'promotion.too_small': ({ customers, left, needed, neededLeft }, { count }) =>
    `${count(customers)} clients, dont ${count(left)} partis, sont trop peu pour juger : il faut ${needed} ` +
    'clients ou ' +
    `${neededLeft} départs.`,
  'promotion.not_certain': ({ gain, low }, { nats, bound }) =>
    `Le gain de ${nats(gain)} peut être le hasard : sa borne inférieure est ${bound(low)} et doit dépasser 0.`,
  'promotion.too_little': ({ gain, needed }, { nats }) =>
    `Le gain de ${nats(gain)} est certain mais trop petit pour compter : il faut ${nats(needed)}.`,
  'promotion.slope': ({ slope, low, high }, { decimal }) =>
    `Ses probabilités ne sont pas fiables : leur pente est ${decimal(slope, 2)} et doit être entre ` +
    `${decimal(low, 1)} et ` +
    `${decimal(high, 1)}.`,
  'promotion.leak': ({ columns }, tools) =>
    `Il connaît peut-être l’issue par ${tools.columns(columns)}. Quelqu’un doit dire que c’est connu à temps.`,
  'promotion.too_good': ({ auc }, { decimal }) =>
    `Une AUC de ${decimal(auc, 3)} est trop belle pour être vraie : quelque chose y connaît l’issue.`,
  'promotion.status': 'Ses données disent qui est parti et non quand ; il n’a jamais été éprouvé comme prévision.',
  'promotion.fields_missing': ({ columns }, tools) =>
    `Il manque au dernier fichier ce qu’il lui faut : ${tools.columns(columns)}.`,
  'promotion.too_soon': ({ events, needed }, { count }) =>
    `Il a été jugé récemment. Il le sera de nouveau avec ${count(needed)} départs connus ; il y en a ${count(events)}.`,
  'promotion.promoted': ({ gain, low }, { nats, bound }) =>
    `Il remplace le modèle précédent : la perte baisse de ${nats(gain)}, à coup sûr de plus de ${bound(low)}.`,
  'promotion.gave_way': ({ gain, customers }, { nats, count }) =>
    `Il a cédé la place au modèle précédent, meilleur de ${nats(gain)} sur les mêmes ${count(customers)} clients.`,
  'drift.too_few': ({ rows, from }, { count }) =>
    `${count(rows)} clients sont trop peu pour dire si quelque chose a changé : il en faut ${from}.`,
  'drift.none': 'Rien n’a changé au point que les scores vaillent moins.',
  'drift.found': ({ columns }, tools) =>
    `Les clients ont changé dans ce d’après quoi le modèle note : ${tools.columns(columns)}.`,
  'drift.scores': ({ shift }, { decimal }) =>
    `Le score moyen a ${shift > 0 ? 'monté' : 'baissé'} de ${decimal(Math.abs(shift), 1)} écarts-types.`,
  'experiment.size': ({ perArm, months }, { count }) =>
    `Pour voir un tel effet, il faut ${count(perArm)} clients contactés et autant qui ne le sont pas : environ ` +
    `${count(months)} mois à votre taille.`,
  'outcomes.question.too_many_vanished': ({ vanished, share }, { count, percent }) =>
    `Est-ce la liste complète ? Il manque ${count(vanished)} clients de la précédente, ${percent(share)} des ` +
    'actifs : ' +
    'plus qu’il n’a pu en partir.',
  'outcomes.question.too_few_in_common': ({ overlap }, { percent }) =>
    `Est-ce la liste complète ? Elle n’a que ${percent(overlap)} des clients de la précédente. Leurs ` +
    'identifiants sont ' +
    'peut-être écrits autrement.',
  'timeline.said': ({ date, probability, days }, { day, percent }) =>
    `Le ${day(date)}, nous avons dit ${percent(probability)} dans les ${days} jours.`,
  'timeline.left': ({ date }, { day }) => `Parti le ${day(date)}.`,
  'timeline.left_between': ({ from, to }, { day }) => `Parti entre le ${day(from)} et le ${day(to)}.`,
  'timeline.came_back': ({ date }, { day }) => `Revenu le ${day(date)}.`,
  'timeline.contacted': ({ date, kind }, { day }) => `Contacté le ${day(date)} : ${kind}.`,
  'timeline.held_out': ({ date }, { day }) =>
    `Placé dans le groupe témoin d’une expérience le ${day(date)} : à ne pas contacter.`,
  'timeline.to_contact': ({ date }, { day }) => `À contacter dans une expérience à partir du ${day(date)}.`,
  'waiting.scores': 'Rien n’a encore été noté, il n’y a donc rien à comparer.',
  'waiting.watermark':
    'Personne n’a encore dit jusqu’à quand on sait qui est parti. Avant cela, nul ne peut compter comme resté.',
  'waiting.window': ({ date }, { day }) =>
    `Les premiers scores pourront être jugés une fois l’issue connue jusqu’au ${day(date)}.`,
  'waiting.proposals': ({ proposals }, { count, plural }) =>
    `${count(proposals)} ${plural(proposals, 'client semble parti', 'clients semblent partis')} ; veuillez confirmer.`,
  'waiting.question': 'Il manque tant de clients à une liste que quelqu’un doit dire si elle est complète.',
};
