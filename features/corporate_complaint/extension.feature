Feature: A response to a corporate complaint that takes longer
  Where a complaint is complex, the complainant is told that the response takes longer, why, and how to reach the
  Ombudsman. The time follows what was told; what the Code asks for and was left out is a finding that shows the reason.

  Rule: An extension of Stage 1 is of no more than 10 working days without good reason, which is explained
    LGSCO Complaint Handling Code §6.4
    Our reading: the days are counted from the last day before any extension, all extensions together. Whatever its
    length, the time follows it: the finding stands beside it, with the reason.

    Scenario Outline: How much longer
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on Mon 20 April 2026 the Stage 1 response is put off to <until> because the complaint is complex
      Then the corporate Stage 1 response is due on <until>
      And nothing is found

      Examples:
        | until             | why                  |
        | Mon 27 April 2026 | one working day more |
        | Mon 11 May 2026   | 10 working days more |

    Scenario Outline: More than 10 working days
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on Mon 20 April 2026 the Stage 1 response is put off to <until> because <reason>
      Then it is a finding that it adds <days> working days, more than 10, because of <short>
      And the corporate Stage 1 response is due on <until>

      Examples:
        | until           | reason                               | days | short                | why                        |
        | Tue 12 May 2026 | the complaint is complex             | 11   | complexity           | the first day that is more |
        | Fri 5 June 2026 | an answer of another body is awaited | 28   | another body awaited | a reason of another kind   |

    Scenario: A second extension is counted with the first
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail                                              |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged                                                 |
        | Mon 20 April 2026 | the Stage 1 response is put off to Fri 1 May 2026 because the complaint is complex |
      When on Fri 1 May 2026 the Stage 1 response is put off to Fri 15 May 2026 because there are many complaints
      Then it is a finding that it adds 14 working days, more than 10, because of volume
      And the corporate Stage 1 response is due on Fri 15 May 2026

    Scenario: Without a reason
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on Mon 20 April 2026 the Stage 1 response is put off to Tue 12 May 2026 without a reason
      Then it is a finding that it adds 11 working days, more than 10, without a reason
      And it is a finding that the reason was not explained to the complainant
      And the corporate Stage 1 response is due on Tue 12 May 2026

    Scenario: With a reason that nobody explains
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on Mon 20 April 2026 the Stage 1 response is put off to Fri 1 May 2026 because there are many complaints, which nobody explains
      Then it is a finding that the reason was not explained to the complainant

    Scenario: A reason that is not on the list
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on Mon 20 April 2026 the Stage 1 response is put off to Fri 1 May 2026 because it rains
      Then it is impossible: unknown corporate extension

    Scenario: On the last day
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on Fri 24 April 2026 the Stage 1 response is put off to Fri 1 May 2026 because the complaint is complex
      Then the corporate Stage 1 response is due on Fri 1 May 2026

    Scenario: After the time had run out
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on Mon 27 April 2026 the Stage 1 response is put off to Tue 2 June 2026 without a reason
      Then it is recorded
      And it leaves the corporate Stage 1 response as it was, for the time had run out on Fri 24 April 2026
      And it is a finding that the extension was told after the time had run out, and has no effect

    Scenario: Before it was acknowledged
      Given this chronology
        | Wed 1 April 2026 | a corporate complaint comes by e-mail |
      When on Tue 7 April 2026 the Stage 1 response is put off to Tue 2 June 2026 because the complaint is complex
      Then it leaves the corporate Stage 1 response as it was, for the time had not started
      And it is a finding that the extension was told before the time had started, and has no effect

    Scenario: To an earlier day
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on Mon 20 April 2026 the Stage 1 response is put off to Fri 24 April 2026 because the complaint is complex
      Then it leaves the corporate Stage 1 response as it was, for it does not lengthen the time
      And it is a finding that the extension does not lengthen the time, and has no effect

  Rule: Whoever is told of an extension is given the Ombudsman's details
    LGSCO Complaint Handling Code §6.5

    Scenario: They were left out
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on Mon 20 April 2026 the Stage 1 response is put off to Fri 1 May 2026 because the complaint is complex, without the Ombudsman's details
      Then it is a finding that the complainant was not given the Ombudsman's details
      And the corporate Stage 1 response is due on Fri 1 May 2026

  Rule: An extension of Stage 2 is of no more than 20 working days without good reason
    LGSCO Complaint Handling Code §6

    Scenario Outline: How much longer the final response takes
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail                       |
        | Fri 10 April 2026 | the Stage 1 response finds it not upheld                    |
        | Mon 1 June 2026   | the complainant asks for Stage 2 of the corporate complaint |
        | Mon 8 June 2026   | Stage 2 is acknowledged and logged                          |
      When on Mon 15 June 2026 the final response is put off to <until> because the complaint is complex
      Then the corporate Stage 2 response is due on <until>
      And nothing is found

      Examples:
        | until             | why                  |
        | Mon 3 August 2026 | 20 working days more |

    Scenario: More than 20 working days
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail                       |
        | Fri 10 April 2026 | the Stage 1 response finds it not upheld                    |
        | Mon 1 June 2026   | the complainant asks for Stage 2 of the corporate complaint |
        | Mon 8 June 2026   | Stage 2 is acknowledged and logged                          |
      When on Mon 15 June 2026 the final response is put off to Tue 4 August 2026 because those who know the matter are away
      Then it is a finding that it adds 21 working days, more than 20, because of staff absence
      And the corporate Stage 2 response is due on Tue 4 August 2026
