Feature: Stage 1 of a corporate complaint
  A complaint that belongs to no other procedure is a corporate one. From 1 April 2026 the Ombudsman judges by his
  Complaint Handling Code how it was treated: two stages, each acknowledged and answered. The Code is guidance: what it
  asks for and was left out is a finding, and nothing is refused for it.

  Rule: A complaint is acknowledged and logged within five working days, and answered within 10 from then
    LGSCO Complaint Handling Code §6

    Scenario Outline: The last day for the acknowledgement
      Given this chronology
        | <received> | a corporate complaint comes by e-mail |
      Then the corporate Stage 1 acknowledgement is due on <due>
      And the time for the corporate Stage 1 response awaits the acknowledgement

      Examples:
        | received         | due               | why                    |
        | Wed 1 April 2026 | Fri 10 April 2026 | over Easter            |
        | Sat 4 April 2026 | Mon 13 April 2026 | received on a Saturday |
        | Mon 1 June 2026  | Mon 8 June 2026   | no bank holiday        |

    Scenario Outline: The last day for the response
      Given this chronology
        | Wed 1 April 2026 | a corporate complaint comes by e-mail |
        | <acknowledged>   | Stage 1 is acknowledged and logged    |
      Then the corporate Stage 1 response is due on <due>

      Examples:
        | acknowledged      | due               | why                                                      |
        | Fri 10 April 2026 | Fri 24 April 2026 | on the last day for it                                   |
        | Wed 1 April 2026  | Fri 17 April 2026 | on the day of receipt, before Easter                     |
        | Mon 20 April 2026 | Tue 5 May 2026    | late, and so the response may come later; a bank holiday |

    Scenario Outline: In time until the end of the tenth working day
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on <day> the Stage 1 response finds it <outcome>
      Then the corporate Stage 1 response ended on <day> by response, <verdict>
      And the corporate complaint stands after the Stage 1 response

      Examples:
        | day               | outcome       | verdict | why                     |
        | Fri 24 April 2026 | upheld        | in time | on the last day         |
        | Mon 27 April 2026 | partly upheld | late    | on the next working day |
        | Mon 13 April 2026 | not upheld    | in time | early                   |

    Scenario: A response stands for the acknowledgement
      Given this chronology
        | Mon 1 June 2026 | a corporate complaint comes by e-mail |
      When on Thu 4 June 2026 the Stage 1 response finds it upheld
      Then the corporate Stage 1 acknowledgement ended on Thu 4 June 2026 by response, in time
      And the corporate Stage 1 response ended on Thu 4 June 2026 by response, before it started

    Scenario: An outcome of Stage 1 that is not on the list
      Given this chronology
        | Mon 1 June 2026 | a corporate complaint comes by e-mail |
      When on Thu 4 June 2026 the Stage 1 response finds it resolved
      Then it is impossible: unknown corporate outcome

    Scenario: A corporate complaint about a theme that the policy does not have
      Given this policy of the authority
        | in force from | Wed 1 April 2026 |
        | teams         | team 2           |
        | themes        | website          |
      When on Mon 1 June 2026 a corporate complaint on noise comes for team 2
      Then it is impossible: unknown theme

    Scenario: Withdrawn
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on Mon 13 April 2026 the corporate complaint is withdrawn
      Then the corporate Stage 1 response ended on Mon 13 April 2026 by withdrawal, in time
      And the corporate complaint stands after it was withdrawn

    Scenario: Completed after the Stage 1 response
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail    |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged       |
        | Fri 24 April 2026 | the Stage 1 response finds it not upheld |
      When on Fri 22 May 2026 the file of the corporate complaint is closed
      Then it is recorded

    Scenario: Completed without a response
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on Fri 22 May 2026 the file of the corporate complaint is closed
      Then it is refused as response outstanding, under LGSCO Complaint Handling Code §6

    Scenario: Completed without a response all the same
      Given this chronology
        | Wed 1 April 2026 | a corporate complaint comes by e-mail |
      When on Fri 22 May 2026 the file of the corporate complaint is closed, despite the rule
      Then it is recorded as breaking a rule: response outstanding

  Rule: What was received before 1 April 2026 has no time limits
    LGSCO Complaint Handling Code §6
    Our reading: the day of receipt decides, for Stage 2 as well.

    Scenario Outline: On either side of the day from which the Code is used
      Given this chronology
        | <received> | a corporate complaint comes by e-mail |
      Then the corporate Stage 1 acknowledgement is due on <due>

      Examples:
        | received          | due               | why               |
        | Tue 31 March 2026 | no day            | the day before it |
        | Wed 1 April 2026  | Fri 10 April 2026 | its first day     |

    Scenario: An older complaint is recorded as far as it goes
      Given this chronology
        | Tue 31 March 2026 | a corporate complaint comes by e-mail                                |
        | Tue 7 April 2026  | Stage 1 is acknowledged and logged                                   |
        | Mon 13 April 2026 | the Stage 1 response is put off to Fri 31 July 2026 without a reason |
        | Fri 31 July 2026  | the Stage 1 response finds it not upheld                             |
      When on Mon 3 August 2026 the complainant asks for Stage 2 of the corporate complaint
      Then it is recorded
      And nothing of it has a time limit

    Scenario: An older complaint may be completed without a response
      Given this chronology
        | Tue 31 March 2026 | a corporate complaint comes by e-mail |
      When on Fri 22 May 2026 the file of the corporate complaint is closed
      Then it is recorded
