/**
 * Whether the last label of a host is one that the internet has: of a country, or a common other one. Those that are
 * also the ending of a file's name (.md, .py, .sh, .zip) are none here.
 * Source: https://data.iana.org/TLD/tlds-alpha-by-domain.txt
 */
export function isTopLevelDomain(label: string): boolean {
  return domains.has(label)
}

const domains = new Set(
  (
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ' +
    'ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi ' +
    'gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ' +
    'ky kz la lb lc li lk lr ls lt lu lv ly ma mc me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni ' +
    'nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr pt pw qa re ro ru rw sa sb sc sd se sg si sk sl sm sn so sr ss st su ' +
    'sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw ' +
    'com org net info edu gov int mil biz name pro coop museum aero jobs mobi travel tel cat post asia amsterdam frl gent ' +
    'brussels vlaanderen app dev online site website shop store blog news media press tech cloud digital agency academy ' +
    'university school community network foundation fund ngo ong charity social group team works world global green energy ' +
    'care health clinic legal law consulting solutions services support center institute international today live tips ' +
    'guide report reviews wiki xyz page pages link club events house farm bio eco earth garden vet film art design studio'
  ).split(' '),
)
