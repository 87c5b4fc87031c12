/** From the past and the participle to the infinitive, of common verbs; forms that are another word too are left out. */
export const strongVerbs: ReadonlyMap<string, string> = new Map(
  `aannemen aangenomen; afnemen afgenomen; begrijpen begreep begrepen; bewijzen bewees bewezen;
  bieden bood; aanbieden aangeboden; blijken bleek bleken gebleken; blijven bleef bleven gebleven;
  brengen bracht brachten gebracht; denken dacht dachten gedacht; dragen droeg droegen gedragen; drijven dreef dreven;
  eten gegeten; gelden gold golden gegolden; geven gaf gaven gegeven; uitgeven uitgegeven; helpen hielp hielpen geholpen;
  houden hield hielden gehouden; kiezen koos kozen gekozen; komen kwam kwamen; kopen kocht kochten gekocht;
  verkopen verkocht verkochten; uitkopen uitgekocht; opkopen opgekocht; krijgen kreeg kregen gekregen; lezen gelezen;
  liggen gelegen; lopen liep liepen gelopen; meten gemeten; nemen nam genomen; overlijden overleed; schrijven schreef
  schreven geschreven; sluiten gesloten; spreken sprak spraken gesproken; afspreken afgesproken; staan stond stonden
  gestaan; sterven stierf stierven gestorven; stijgen steeg gestegen; stoten gestoten; uitstoten uitgestoten;
  trekken trok trokken getrokken; vallen viel vielen gevallen; varen gevaren; vechten vocht vochten gevochten;
  verdwijnen verdween verdwenen; verliezen verloor verloren; vertrekken vertrok vertrokken; vinden vond vonden gevonden;
  vliegen vloog vlogen gevlogen; vragen vroeg vroegen gevraagd; aanvragen aangevraagd; werven wierf wierven geworven;
  werpen wierp wierpen geworpen; winnen won wonnen gewonnen; zoeken zocht zochten gezocht; onderzoeken onderzocht
  onderzochten; zwijgen zweeg zwegen gezwegen`
    .split(';')
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([infinitive = '', ...forms]) => forms.map((form) => [form, infinitive] as const)),
)
