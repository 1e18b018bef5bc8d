Feature: Learning from complaints, and what they cost
  The guidance Getting the Best from Complaints (DfES 2006): what is learnt from a complaint is followed up, and reported
  as made or not made. What investigations and panels cost is reported beside it.

  Rule: What is to be improved has an owner and a day by which it is due, and is followed up
    Getting the Best from Complaints (DfES 2006)
    Our reading: it may be agreed at any time, also when the file is closed; and it keeps no file open.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                |
        | Tue 2 June 2026 | it is acknowledged                     |
        | Fri 5 June 2026 | the complaint is resolved by agreement |
        | Fri 5 June 2026 | the terms are sent to the complainant  |

    Scenario: Agreed
      When on Mon 8 June 2026 action 1 is agreed for the team manager, by Fri 31 July 2026
      Then it is recorded
      And these are the actions
        | number | owner            | due              | state       | ended  |
        | 1      | the team manager | Fri 31 July 2026 | still to do | no day |

    Scenario Outline: Done
      Given on Mon 8 June 2026 action 1 is agreed for the team manager, by Fri 31 July 2026
      When on <done> action 1 is done
      Then it is recorded
      And these are the actions
        | number | owner            | due              | state | ended  |
        | 1      | the team manager | Fri 31 July 2026 | done  | <done> |

      Examples:
        | done              | why                          |
        | Fri 31 July 2026  | by the day                   |
        | Mon 3 August 2026 | after it: the record says so |

    Scenario: Two actions, each with its own end
      Given this chronology
        | Mon 8 June 2026  | action 1 is agreed for the team manager, by Fri 31 July 2026      |
        | Mon 8 June 2026  | action 2 is agreed for the head of service, by Mon 31 August 2026 |
        | Fri 31 July 2026 | action 1 is done                                                  |
      When on Tue 1 September 2026 action 2 will not be done, because it was not agreed
      Then these are the actions
        | number | owner               | due                | state    | ended                |
        | 1      | the team manager    | Fri 31 July 2026   | done     | Fri 31 July 2026     |
        | 2      | the head of service | Mon 31 August 2026 | not done | Tue 1 September 2026 |

    Scenario Outline: Not done, and why
      Given on Mon 8 June 2026 action 1 is agreed for the team manager, by Fri 31 July 2026
      When on Fri 31 July 2026 action 1 will not be done, because <reason>
      Then it is recorded
      And action 1 was not done, because <reason>

      Examples:
        | reason                            | why                          |
        | it is no longer needed            | the service has changed      |
        | it was done in another way        | with the same result         |
        | it cannot be afforded             | there is no money            |
        | it was not agreed                 | the managers did not want it |
        | another reason, recorded in words | the file says which          |

    Scenario: Not done for a reason that is none
      Given on Mon 8 June 2026 action 1 is agreed for the team manager, by Fri 31 July 2026
      When on Fri 31 July 2026 action 1 will not be done, because nobody remembered it
      Then it is impossible: unknown not done because

    Scenario Outline: Actions are numbered one after the other
      Given on Mon 8 June 2026 action 1 is agreed for the team manager, by Fri 31 July 2026
      When on Tue 9 June 2026 action <number> is agreed for the team manager, by Fri 31 July 2026
      Then <answer>

      Examples:
        | number | answer                                | why                  |
        | 2      | it is recorded                        | the next             |
        | 1      | it is impossible: action out of order | there is one already |
        | 3      | it is impossible: action out of order | there is no second   |

    Scenario Outline: An action that is not there to be done
      Given this chronology
        | Mon 8 June 2026  | action 1 is agreed for the team manager, by Fri 31 July 2026 |
        | Fri 31 July 2026 | action 1 is done                                             |
      When on Mon 3 August 2026 <what>
      Then it is impossible: no such action

      Examples:
        | what                                                     | why                 |
        | action 1 is done                                         | it was done         |
        | action 1 will not be done, because it cannot be afforded | it was done         |
        | action 2 is done                                         | it was never agreed |

    Scenario: An action that is still to do keeps no file open
      Given on Mon 8 June 2026 action 1 is agreed for the team manager, by Fri 31 July 2026
      When on Tue 9 June 2026 the complaint is completed
      Then it is recorded
      And the complaint stands after completion

    Scenario: Agreed when the file is closed
      Given on Mon 8 June 2026 the complaint is completed
      When on Tue 9 June 2026 action 1 is agreed for the team manager, by Fri 31 July 2026
      Then it is recorded

  Rule: What investigating officers, independent persons and panels cost is recorded
    Getting the Best from Complaints (DfES 2006)

    Background:
      Given on Mon 1 June 2026 a complaint is received

    Scenario Outline: Paid for
      When on Mon 6 July 2026 £1,250.50 is paid for <what>
      Then it is recorded
      And in all £1,250.50 was paid for <what>

      Examples:
        | what                      | why            |
        | the investigating officer | Stage 2        |
        | the independent person    | Stage 2        |
        | the review panel          | Stage 3        |
        | other costs               | an interpreter |

    Scenario: Paid in parts
      Given this chronology
        | Mon 6 July 2026  | £1,250.50 is paid for the investigating officer |
        | Mon 13 July 2026 | £300 is paid for the independent person         |
      When on Mon 3 August 2026 £249.50 is paid for the investigating officer
      Then in all £1,500.00 was paid for the investigating officer
      And in all £300.00 was paid for the independent person
      And in all £0.00 was paid for the review panel

    Scenario: Paid for something that is none of these
      When on Mon 6 July 2026 £20 is paid for biscuits
      Then it is impossible: unknown cost
