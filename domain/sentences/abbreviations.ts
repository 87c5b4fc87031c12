/** Dutch abbreviations that never end a sentence: something always follows. Without their last full stop. */
export const midSentence = new Set(
  [
    'o.a o.m m.n d.w.z bijv bv b.v m.b.t i.p.v t.o.v t.a.v i.v.m n.a.v m.b.v o.b.v a.d.h.v o.l.v t.b.v t.g.v i.t.t',
    'i.h.b i.h.k.v i.c m.i z.g zgn zg resp vgl cf ca circa incl excl vs versus nr nrs art artt blz p pp par pag',
    'hfdst hfst fig tab dr drs ir ing mr prof em ds dhr mevr mw st aant bijl afd afl t.w tw nl n.l i.e e.g a.k.a',
    'o.i t.n.v i.o d.m.v t.h.v d.d w.o w.v c.q v.d v.h m.a.w m.u.v i.s.m v.w.b o.g.v a.g.v i.g.v n.b p.o',
    'gebr fam weth plv evt vnl ong univ dir inst',
  ].flatMap((line) => line.split(' ')),
)

/** Abbreviations that stand before a number, and else may end a sentence. */
export const beforeNumber = new Set(
  'jan feb febr mrt apr jun jul aug sep sept okt nov dec stb stcrt trb min max tel al e.a kst'.split(' '),
)
