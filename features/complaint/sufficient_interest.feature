Feature: Sufficient interest
  SI 2006/1738 reg 12. «Such other person» as the authority considers has sufficient interest in the child's welfare
  (Children Act 1989 s.26(3)(e), (3B)(b), (3C)(c)) may complain. The authority decides as soon as possible, with the
  child's views where that is appropriate, and notifies its decision.

  Rule: Sufficient interest is asked of «such other person», and of nobody else
    SI 2006/1738 reg 12

    Scenario Outline: Asked of «such other person»
      Given on Mon 1 June 2026 a complaint is received from <complainant>
      When on Wed 3 June 2026 sufficient interest is found
      Then it is recorded
      And the complaint counts as received

      Examples:
        | complainant                          | why         |
        | such other person                    | s.26(3)(e)  |
        | another person, adoption             | s.26(3B)(b) |
        | another person, special guardianship | s.26(3C)(c) |

    Scenario Outline: Never asked of a complainant who has a right of their own
      Given on Mon 1 June 2026 a complaint is received from <complainant>
      When on Wed 3 June 2026 sufficient interest is refused
      Then it is refused as interest never asked, under SI 2006/1738 reg 12

      Examples:
        | complainant                                                                                            | why                                 |
        | a child looked after                                                                                   | s.26(3)(a)                          |
        | a child in need                                                                                        | s.26(3)(a)                          |
        | a parent                                                                                               | s.26(3)(b); nor the child's consent |
        | another person with parental responsibility                                                            | s.26(3)(c)                          |
        | a local authority foster parent                                                                        | s.26(3)(d)                          |
        | a person for whose needs the adoption service provides, or to whom adoption support extends            | s.26(3B)(a)                         |
        | a child under a special guardianship order                                                             | s.26(3C)(a)                         |
        | a special guardian, or parent of a child under a special guardianship order                            | s.26(3C)(b)                         |
        | an applicant for an assessment under s.14F                                                             | s.26(3C)(d)                         |
        | a care leaver: relevant or former relevant child, person qualifying for advice, person within s.24B(2) | s.24D(1)                            |
        | a foster parent, on the usual fostering limit                                                          | reg 23: reg 12 does not apply       |

    Scenario: A parent's interest was decided upon all the same
      Given on Mon 1 June 2026 a complaint is received from a parent
      When on Wed 3 June 2026 sufficient interest is found, despite the rule
      Then it is recorded as breaking a rule: interest never asked
      And Stage 1 starts on Mon 1 June 2026

    Scenario: A parent was turned away all the same, and the time runs on
      Given on Mon 1 June 2026 a complaint is received from a parent
      When on Wed 3 June 2026 sufficient interest is refused, despite the rule
      Then it is recorded as breaking a rule: interest never asked
      And on Tue 16 June 2026 the time for Stage 1 has run out
      And the complaint counts as received

  Rule: Nothing is considered until sufficient interest has been decided
    SI 2006/1738 reg 12
    The receipt and the acknowledgement come before the decision; so may a withdrawal.

    Scenario Outline: Before the decision
      Given on Mon 1 June 2026 a complaint is received from such other person
      When on Wed 3 June 2026 <what>
      Then it is refused as interest undecided, under SI 2006/1738 reg 12

      Examples:
        | what                                   | why                    |
        | the formal investigation begins        | it would be considered |
        | the complaint is resolved by agreement | it would be considered |

    Scenario: No response before the decision
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person    |
        | Wed 3 June 2026 | the formal investigation begins, despite the rule |
      When on Mon 8 June 2026 the response finds point 1 upheld
      Then it is refused as interest undecided, under SI 2006/1738 reg 12

    Scenario: After the decision
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person |
        | Wed 3 June 2026 | sufficient interest is found                   |
        | Wed 3 June 2026 | the formal investigation begins                |
      When on Wed 17 June 2026 the response finds point 1 upheld
      Then it is recorded
      And Stage 1 ended on Wed 17 June 2026 by response, in time

    Scenario: Resolved by agreement after the decision
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person |
        | Wed 3 June 2026 | sufficient interest is found                   |
      When on Fri 5 June 2026 the complaint is resolved by agreement
      Then it is recorded
      And Stage 1 ended on Fri 5 June 2026 by agreement, in time

    Scenario: Considered before the decision all the same
      Given on Mon 1 June 2026 a complaint is received from such other person
      When on Wed 3 June 2026 the formal investigation begins, despite the rule
      Then it is recorded as breaking a rule: interest undecided
      And Stage 1 waits for sufficient interest

    Scenario: Withdrawn before the decision
      Given on Mon 1 June 2026 a complaint is received from such other person
      When on Wed 3 June 2026 the complaint is withdrawn
      Then it is recorded
      And Stage 1 ended on Wed 3 June 2026 by withdrawal, before it started

  Rule: Where sufficient interest is refused, nothing further is done
    SI 2006/1738 reg 12
    The complaint is not counted among those received, and is shown beside them with the reason. Our reading: the
    authority may decide again.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person |
        | Wed 3 June 2026 | sufficient interest is refused                 |

    Scenario: Refused
      Then the complaint stands after sufficient interest was refused
      And the complaint counts as no sufficient interest
      And Stage 1 ended on Wed 3 June 2026 by a refusal of sufficient interest, before it started

    Scenario: No investigation follows a refusal
      When on Thu 4 June 2026 the formal investigation begins
      Then it is impossible: out of order

    Scenario: Found after it had been refused
      When on Wed 10 June 2026 sufficient interest is found
      Then it is recorded
      And the complaint counts as received
      And the complaint stands in local resolution
      And Stage 1 starts on Wed 10 June 2026

  Rule: The refusal holds for a point that was withdrawn before it and comes back
    SI 2006/1738 reg 12
    Our reading: what is taken up again is taken up as it stands, and no further action is taken on it.

    Scenario: Reinstated after the refusal
      Given this complaint
        | received on | Mon 1 June 2026   |
        | from        | such other person |
        | point 1     | function: part 3  |
        | point 2     | function: part 3  |
      And this chronology
        | Tue 2 June 2026 | point 2 is withdrawn           |
        | Wed 3 June 2026 | sufficient interest is refused |
      When on Fri 5 June 2026 point 2 is reinstated
      Then it is recorded
      And the complaint stands after sufficient interest was refused
