Feature: Findings and decision at Stage 2
  SI 2006/1738 regs 13(2) and 17(3); Children Act 1989 s.26(7). The investigating officer makes a finding on each point,
  the independent person gives a view of it, and the authority, having regard to both, decides.

  Rule: What was found of each point at each stage, and by whom, stands beside the others
    SI 2006/1738 reg 13(2)
    Nothing that a later stage found overwrites what an earlier one had found.

    Background:
      Given this chronology
        | Mon 1 June 2026  | a complaint of 2 points is received                   |
        | Tue 2 June 2026  | the formal investigation begins                       |
        | Mon 8 June 2026  | the response finds point 1 upheld, point 2 not upheld |
        | Mon 15 June 2026 | Stage 2 is asked for                                  |
        | Tue 16 June 2026 | an investigating officer is appointed                 |
        | Tue 16 June 2026 | an independent person is appointed                    |

    Scenario: Nothing has been found yet
      Then what was found of each point is
        | point | at Stage 1 | by the investigating officer | by the independent person | by the authority |
        | 1     | upheld     | nothing                      | nothing                   | nothing          |
        | 2     | not upheld | nothing                      | nothing                   | nothing          |

    Scenario: Each finds differently
      When this chronology
        | Mon 29 June 2026 | the investigating officer finds point 1 upheld, point 2 partially upheld                                   |
        | Mon 6 July 2026  | the independent person's view is point 1 upheld, point 2 upheld                                            |
        | Fri 10 July 2026 | the authority decides point 1 upheld, point 2 not upheld because the evidence does not support the finding |
        | Mon 13 July 2026 | the Stage 2 response is sent                                                                               |
      Then what was found of each point is
        | point | at Stage 1 | by the investigating officer | by the independent person | by the authority |
        | 1     | upheld     | upheld                       | upheld                    | upheld           |
        | 2     | not upheld | partially upheld             | upheld                    | not upheld       |
      And the outcome of Stage 2 is partially upheld, printed as multiple
      And its outcome is partially upheld, printed as multiple

    Scenario: Found again
      Given on Mon 29 June 2026 the investigating officer finds point 1 upheld, point 2 no finding
      When on Wed 1 July 2026 the investigating officer finds point 2 upheld
      Then what was found of each point is
        | point | at Stage 1 | by the investigating officer | by the independent person | by the authority |
        | 1     | upheld     | upheld                       | nothing                   | nothing          |
        | 2     | not upheld | upheld                       | nothing                   | nothing          |

    Scenario Outline: The outcome of Stage 2 is worked out from its points, as that of Stage 1 is
      Given this chronology
        | Fri 10 July 2026 | the authority decides point 1 <one>, point 2 <two> |
      When on Mon 13 July 2026 the Stage 2 response is sent
      Then the outcome of Stage 2 is <outcome>, printed as <printed>
      And its outcome is partially upheld, printed as multiple

      Examples:
        | one              | two        | outcome          | printed    | why                              |
        | upheld           | upheld     | upheld           | upheld     | both upheld                      |
        | not upheld       | not upheld | not upheld       | not upheld | neither                          |
        | partially upheld | no finding | partially upheld | multiple   | one partially                    |
        | not upheld       | no finding | not upheld       | multiple   | none upheld, and not all unfound |

    Scenario Outline: Of a point that is not at Stage 2
      Given on Wed 17 June 2026 point 2 is withdrawn
      When on Mon 29 June 2026 <what>
      Then it is impossible: point not open

      Examples:
        | what                                                            | why                 |
        | the investigating officer finds point 1 upheld, point 2 upheld  | it was withdrawn    |
        | the independent person's view is point 1 upheld, point 3 upheld | there is no point 3 |
        | the authority decides point 1 upheld, point 2 upheld            | it was withdrawn    |

    Scenario Outline: A finding that is none
      When on Mon 29 June 2026 <what>
      Then it is impossible: unknown outcome

      Examples:
        | what                                              | why                          |
        | the investigating officer finds point 1 regretted | to regret is to find nothing |
        | the independent person's view is point 1 arguable | nor is that a finding        |
        | the authority decides point 1 settled             | nor that                     |

  Rule: A second time at Stage 2 has an outcome of its own
    SI 2006/1738 reg 13(2)

    Scenario: The second point is taken to Stage 2 after the first was answered there
      Given this chronology
        | Mon 1 June 2026   | a complaint of 2 points is received                       |
        | Tue 2 June 2026   | the formal investigation begins                           |
        | Mon 8 June 2026   | the response finds point 1 not upheld, point 2 not upheld |
        | Mon 15 June 2026  | Stage 2 is asked for on point 1                           |
        | Tue 16 June 2026  | an independent person is appointed                        |
        | Mon 6 July 2026   | the authority decides point 1 upheld                      |
        | Mon 6 July 2026   | the Stage 2 response is sent                              |
        | Wed 8 July 2026   | Stage 2 is asked for on point 2                           |
      When this chronology of the linked complaint
        | Thu 9 July 2026   | an independent person is appointed       |
        | Mon 3 August 2026 | the authority decides point 1 not upheld |
        | Tue 4 August 2026 | the Stage 2 response is sent             |
      Then the outcome of Stage 2 is not upheld, printed as not upheld
      And what was found of each point is
        | point | at Stage 1 | by the authority |
        | 1     | not upheld | not upheld       |

  Rule: The authority has due regard to the findings; a decision that departs from one gives its reason
    Children Act 1989 s.26(7)
    Our reading: from the finding of the investigating officer. The reasons are a list, so that it can be counted how
    often and why an authority departs; the words are in the decision.

    Background:
      Given this chronology
        | Mon 1 June 2026  | a complaint is received                        |
        | Wed 3 June 2026  | it is agreed to leave Stage 1 out              |
        | Thu 4 June 2026  | an investigating officer is appointed          |
        | Thu 4 June 2026  | an independent person is appointed             |
        | Mon 29 June 2026 | the investigating officer finds point 1 upheld |

    Scenario: The decision follows the finding
      When on Mon 6 July 2026 the authority decides point 1 upheld
      Then it is recorded

    Scenario Outline: It departs from the finding without a reason
      When on Mon 6 July 2026 the authority decides point 1 <decision>
      Then it is refused as departure without reason, under Children Act 1989 s.26(7)

      Examples:
        | decision         | why                         |
        | not upheld       | the contrary                |
        | partially upheld | less than was found         |
        | no finding       | nothing where something was |

    Scenario Outline: It departs from the finding, and says why
      When on Mon 6 July 2026 the authority decides point 1 not upheld because <reason>
      Then it is recorded

      Examples:
        | reason                                    | why                   |
        | the evidence does not support the finding | the first of the list |
        | evidence came after the report            | the second            |
        | the finding misreads law or policy        | the third             |
        | the finding goes beyond the point         | the fourth            |
        | another reason, recorded in words         | the last              |

    Scenario: A reason that is none of the list
      When on Mon 6 July 2026 the authority decides point 1 not upheld because the budget does not allow it
      Then it is impossible: unknown departure

    Scenario: It departs from the view of the independent person, and not from the finding
      Given on Wed 1 July 2026 the independent person's view is point 1 not upheld
      When on Mon 6 July 2026 the authority decides point 1 upheld
      Then it is recorded

    Scenario: The finding is recorded after the decision, which departs from it without a reason
      Given on Mon 29 June 2026 the authority decides point 1 upheld
      And on Mon 29 June 2026 the investigating officer finds point 1 not upheld
      When on Tue 30 June 2026 the Stage 2 response is sent
      Then it is refused as departure without reason, under Children Act 1989 s.26(7)

    Scenario: Likewise, and then the reason is given
      Given on Mon 29 June 2026 the authority decides point 1 upheld
      And on Mon 29 June 2026 the investigating officer finds point 1 not upheld
      And on Tue 30 June 2026 the authority decides point 1 upheld because evidence came after the report
      When on Tue 30 June 2026 the Stage 2 response is sent
      Then it is recorded

    Scenario: It departs without a reason all the same
      When on Mon 6 July 2026 the authority decides point 1 not upheld, despite the rule
      Then it is recorded as breaking a rule: departure without reason

    Scenario: What was found of the decision is not found again of the response
      Given on Mon 6 July 2026 the authority decides point 1 not upheld, despite the rule
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then it is recorded

  Rule: The response gives the authority's decision on every point
    SI 2006/1738 reg 17(3)

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Wed 3 June 2026 | it is agreed to leave Stage 1 out   |
        | Thu 4 June 2026 | an independent person is appointed  |

    Scenario: Decided on both
      Given on Mon 6 July 2026 the authority decides point 1 upheld, point 2 not upheld
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then it is recorded

    Scenario: Decided on one of two
      Given on Mon 6 July 2026 the authority decides point 1 upheld
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then it is refused as point unadjudicated, under SI 2006/1738 reg 17(3)

    Scenario: Decided on one after the other
      Given this chronology
        | Mon 29 June 2026 | the authority decides point 1 upheld |
        | Mon 6 July 2026  | the authority decides point 2 upheld |
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then it is recorded

    Scenario: Decided on the point that was not withdrawn
      Given this chronology
        | Mon 8 June 2026 | point 2 is withdrawn                 |
        | Mon 6 July 2026 | the authority decides point 1 upheld |
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then it is recorded
      And the complaint stands after the Stage 2 response
      And the outcome of Stage 2 is upheld, printed as upheld

    Scenario: Answered on one of two all the same, and the time runs on for the other
      Given on Mon 6 July 2026 the authority decides point 1 upheld
      When on Tue 7 July 2026 the Stage 2 response is sent, despite the rule
      Then it is recorded as breaking a rule: point unadjudicated
      And the complaint stands at Stage 2
      And Stage 2 has not ended

    Scenario: The rest is answered later
      Given this chronology
        | Mon 6 July 2026 | the authority decides point 1 upheld           |
        | Tue 7 July 2026 | the Stage 2 response is sent, despite the rule |
        | Wed 8 July 2026 | the authority decides point 2 not upheld       |
      When on Thu 9 July 2026 the Stage 2 response is sent
      Then it is recorded
      And the complaint stands after the Stage 2 response
      And Stage 2 ended on Thu 9 July 2026 by response, late
      And the outcome of Stage 2 is partially upheld, printed as multiple

    Scenario: The rest is withdrawn later
      Given this chronology
        | Mon 6 July 2026 | the authority decides point 1 upheld           |
        | Tue 7 July 2026 | the Stage 2 response is sent, despite the rule |
      When on Mon 13 July 2026 point 2 is withdrawn
      Then the complaint stands after the Stage 2 response
      And Stage 2 ended on Mon 13 July 2026 by response, late
      And the outcome of Stage 2 is upheld, printed as upheld
