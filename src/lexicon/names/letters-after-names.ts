/**
 * Degrees, honors, orders, licenses and seats that follow a name as letters: "Ann Lee, M.D.", "Sir Bo Hill KBE". Lower
 * case, without stops. No generations ("Jr.") and no states ("Pa.", "Ky.").
 */
const degrees = `
  mbbs mbchb bds bvsc bcom bed llb beng meng ba bs bsc bfa ma ms msc mfa mba mph mpa mpp msw msn bsn mme mdiv thd md facc frcog do dds dmd dvm dc od dpt pharmd psyd edd phd dphil
  dsc dnp jd llb llm lld esq`;
const licenses = `
  rn lpn np fnp aprn crna pa-c lcsw lmft lpc lmsw rd rdn cdn cdcs cpa cfa cfp cfe pe aia faia riba cissp pmp facs faap facp
  fmedsci fca fcca aca rgn srn cipd frcs frcp mrcp mrcs fba frs frse freng frsc bcba ccc-slp ot otr pt`;
const honors = `
  obe mbe cbe kbe dbe gbe ch om kg kt kcb dcb gcb cb cmg kcmg dcmg gcmg cvo kcvo dcvo lvo mvo bem dl td dso dsc dfc dfm gc
  vc mc mm qpm kpm qfsm qc kc sc ac ao am oam onzm mnzm cnzm dnzm knzm cc oc cm egh cgh ebs mbs ogw gcon gcfr cfr oon ofr mfr gcsk gosk csk osk san psm`;
const seats = `mp mep msp ms mla mlc mna mpp mha mhk td`;
const orders = `sj op osb ofm osf cssr csc cm ssnd rsm`;
const services = `usn usmc usaf uscg ret retd rtd rn raf`;

export const lettersAfterNames: readonly string[] = [degrees, licenses, honors, seats, orders, services].flatMap(
  (words) => words.trim().split(/\s+/),
);

/** Those of them that are printed with small letters as well: "Ph.D.", "Esq." */
export const mixedLettersAfterNames = [
  'bsc',
  'msc',
  'mdiv',
  'meng',
  'beng',
  'bcom',
  'mbchb',
  'phd',
  'dphil',
  'edd',
  'psyd',
  'pharmd',
  'thd',
  'esq',
  'ret',
  'retd',
  'rtd',
  'freng',
  'fmedsci',
  'ccc-slp',
] as const;
