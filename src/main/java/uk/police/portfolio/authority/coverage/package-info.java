/**
 * Whether a decider may take a decision for a set of forces: a pure function of the register, the question and the draws.
 *
 * <h2>What "names the seat" means</h2>
 *
 * <p>A giver or a taker is written as a seat code ({@code kent/policing-body}), an office code or a board's code. For a
 * seat S that the office O fills on the date asked about:
 *
 * <ul>
 *   <li>A giver that is a <b>seat code</b> names S when it is S's own code: a seat outlives the offices that fill it.
 *   <li>A giver that is an <b>office code</b> names S when it is O, or when that office filled S earlier, has ended, and
 *       its successors, followed one by one, lead to O. An office never names a seat that only its successor fills: when
 *       one mayor succeeds the commissioners of two forces, what each of them gave speaks for their own force alone.
 *   <li>The offices that pass this test are S's <b>line</b>. "Signed by the seat's office" means: by O, or by an earlier
 *       office of the line as far as the instrument's succession rule lets that signature stand. O's own signature
 *       speaks for itself whatever the rule says.
 *   <li>The succession rule bites from the day after the giver's office ended, whether or not anybody has succeeded it
 *       yet: {@code CONTINUES} lets the signature stand, {@code LAPSES} makes the instrument expired,
 *       {@code NEEDS_RECONFIRMATION} makes it unsigned. It is applied giver by giver: for the seat asked about where one
 *       instrument names it, and for every giver where all givers must have signed (below the instrument that names the
 *       seat, and for parents).
 *   <li>A seat code among the <b>takers</b> is the office that filled that seat on the instrument's first day (the first to
 *       fill it afterwards, if it was vacant): a taker's successor takes nothing until the instrument is varied. A
 *       deciding seat is the office that fills it on the date. A board, as taker or decider, is its chair's office.
 * </ul>
 *
 * <h2>Merged forces</h2>
 *
 * <p>A seat of a force that others were merged into is asked about once for each seat that became part of it (and once for
 * itself, when it existed before the merger). Such a seat is named by its own code, by the codes of the seats that it
 * has become, and by the line of offices over all of these. All must be covered; the answer lists each instrument used
 * once, and otherwise tells the first predecessor's miss, by force code. Draws are written to the account of the seat
 * that was asked about, and each predecessor's headroom counts the draws on its own code and on those it has become.
 */
@NullMarked
@NamedInterface("coverage")
package uk.police.portfolio.authority.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
