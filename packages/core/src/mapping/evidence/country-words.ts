import type { ColumnProfile } from '../profile/profile-column.ts';

/** Countries in English, in their own languages, and in common short forms. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'united states,united states of america,usa,u s a,u s,us,america,united kingdom,great britain,uk,gb,england,scotland,wales,ireland,canada,australia,new zealand,germany,deutschland,austria,osterreich,oesterreich,switzerland,schweiz,suisse,svizzera,' +
    'france,belgium,belgique,belgie,belgien,netherlands,the netherlands,nederland,niederlande,luxembourg,spain,espana,spanien,espagne,portugal,italy,italia,italien,italie,denmark,danmark,sweden,sverige,norway,norge,finland,suomi,iceland,poland,polska,' +
    'czech republic,czechia,slovakia,hungary,romania,bulgaria,greece,croatia,slovenia,serbia,estonia,latvia,lithuania,ukraine,russia,turkey,turkiye,israel,united arab emirates,uae,saudi arabia,qatar,egypt,morocco,nigeria,kenya,ghana,south africa,' +
    'india,pakistan,bangladesh,sri lanka,china,hong kong,taiwan,japan,south korea,korea,singapore,malaysia,indonesia,thailand,vietnam,philippines,mexico,brazil,brasil,argentina,chile,colombia,peru,uruguay,ecuador,venezuela,costa rica,panama,malta,cyprus'
  ).split(','),
);
/** Codes of two and three letters that stand for no American or Canadian state, and for no language. */
const CODES =
  /^(?:us|usa|gb|uk|gbr|au|aus|nz|nzl|ie|irl|ch|che|at|aut|be|bel|dk|dnk|se|swe|no|nor|jp|jpn|kr|kor|cn|chn|sg|sgp|hk|hkg|tw|twn|br|bra|mx|mex|za|zaf|ae|are|lu|lux|cz|cze|gr|grc|pol|deu|fra|esp|ita|nld|prt|can|ind|fin|hun|rou|tur|isr|ng|nga|ke|ken|ph|phl|vn|vnm|th|tha|my|mys)$/;
/** Codes that stand for one of those as well: they count beside others that do not. */
const SHARED_CODES = /^(?:de|fr|es|it|nl|pt|pl|ca|in|id|il|ar|co|pe|fi|tr|hu|ro|sk|si|hr|lt|lv|ee|ma)$/;

const NEARLY_ALL = 0.9;

/** Whether nearly every cell is a country, and two of them can be nothing else. */
export function inCountries({ words }: ColumnProfile): boolean {
  let all = 0;
  let known = 0;
  let sure = 0;
  for (const [text, count] of words) {
    all += count;
    const surely = NAMES.has(text) || CODES.test(text);
    if (surely) sure += 1;
    if (surely || SHARED_CODES.test(text)) known += count;
  }
  return sure >= 2 && known / all >= NEARLY_ALL;
}
