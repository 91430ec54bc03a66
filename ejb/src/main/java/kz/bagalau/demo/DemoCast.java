package kz.bagalau.demo;

import java.io.Serializable;
import java.util.List;

/**
 * Who is who in the demo, by person id, for the accounts and the story that are built upon it.
 *
 * @param officeId the akim's office, whose HR service also serves the board
 * @param boardId an executive body of the city: its head is evaluated by the akim
 * @param akim supervisor of the board's head, authorised official
 * @param chair head of the akim's office
 * @param headOfHr head of the personnel unit
 * @param hrWorkers the other servants of the personnel unit; the first is the commission's secretary
 * @param members members of the commission beside the chair
 * @param boardHead head of the executive body
 * @param supervisor a head of unit with subordinates
 * @param servant a subordinate of his whose evaluation is due
 * @param economics true where the executive body is the department of economics and budget planning
 */
public record DemoCast(Long officeId, Long boardId, Long akim, Long chair, Long headOfHr, List<Long> hrWorkers, List<Long> members,
        Long boardHead, Long supervisor, Long servant, boolean economics) implements Serializable {
}
