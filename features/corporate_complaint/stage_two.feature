Feature: Stage 2 of a corporate complaint
  Whoever is not content with the Stage 1 response, or has had none, may ask for Stage 2. Its response is the final one and
  says how to go to the Ombudsman.

  Rule: A request for Stage 2 is acknowledged and logged within five working days, and answered within 20 from then
    LGSCO Complaint Handling Code §6

    Scenario: Asked for after the Stage 1 response
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail                       |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged                          |
        | Fri 24 April 2026 | the Stage 1 response finds it not upheld                    |
        | Mon 1 June 2026   | the complainant asks for Stage 2 of the corporate complaint |
      Then the corporate Stage 2 acknowledgement is due on Mon 8 June 2026
      And the time for the corporate Stage 2 response awaits the acknowledgement

    Scenario Outline: In time until the end of the twentieth working day
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail                       |
        | Fri 24 April 2026 | the Stage 1 response finds it not upheld                    |
        | Mon 1 June 2026   | the complainant asks for Stage 2 of the corporate complaint |
        | Mon 8 June 2026   | Stage 2 is acknowledged and logged                          |
      When on <day> the final response finds it upheld
      Then the corporate Stage 2 response ended on <day> by response, <verdict>
      And nothing is found

      Examples:
        | day             | verdict | why                     |
        | Mon 6 July 2026 | in time | on the last day         |
        | Tue 7 July 2026 | late    | on the next working day |

    Scenario: Asked for without a Stage 1 response
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 10 April 2026 | Stage 1 is acknowledged and logged    |
      When on Mon 1 June 2026 the complainant asks for Stage 2 of the corporate complaint
      Then it is recorded
      And the corporate Stage 1 response ended on Mon 1 June 2026 by a request for Stage 2, late

    Scenario: Asked for after the file was closed
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail         |
        | Fri 24 April 2026 | the Stage 1 response finds it not upheld      |
        | Fri 22 May 2026   | the file of the corporate complaint is closed |
      When on Mon 1 June 2026 the complainant asks for Stage 2 of the corporate complaint
      Then it is recorded
      And the corporate complaint stands before Stage 2 was acknowledged

    Scenario: Asked for a second time
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail                       |
        | Fri 24 April 2026 | the Stage 1 response finds it not upheld                    |
        | Mon 1 June 2026   | the complainant asks for Stage 2 of the corporate complaint |
        | Mon 29 June 2026  | the final response finds it not upheld                      |
        | Fri 31 July 2026  | the file of the corporate complaint is closed               |
      When on Mon 3 August 2026 the complainant asks for Stage 2 of the corporate complaint
      Then it is impossible: nothing to review

    Scenario: Asked for after it was withdrawn
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail         |
        | Tue 7 April 2026  | the corporate complaint is withdrawn          |
        | Fri 10 April 2026 | the file of the corporate complaint is closed |
      When on Mon 13 April 2026 the complainant asks for Stage 2 of the corporate complaint
      Then it is impossible: nothing to review

  Rule: The final response gives the Ombudsman's details
    LGSCO Complaint Handling Code §6

    Scenario: It does not
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail                       |
        | Fri 24 April 2026 | the Stage 1 response finds it not upheld                    |
        | Mon 1 June 2026   | the complainant asks for Stage 2 of the corporate complaint |
        | Mon 8 June 2026   | Stage 2 is acknowledged and logged                          |
      When on Mon 6 July 2026 the final response finds it not upheld, without the Ombudsman's details
      Then it is a finding that the final response did not give the Ombudsman's details
      And the corporate Stage 2 response ended on Mon 6 July 2026 by response, in time

    Scenario Outline: Going to the Ombudsman
      Given this chronology
        | Wed 1 April 2026  | a corporate complaint comes by e-mail |
        | Fri 24 April 2026 | <what>                                |
      When on Mon 3 August 2026 the corporate complaint goes to the Ombudsman
      Then it is recorded

      Examples:
        | what                                     | why                                     |
        | the Stage 1 response finds it not upheld | before Stage 2, so perhaps premature    |
        | Stage 1 is acknowledged and logged       | without any answer                      |
        | the corporate complaint is withdrawn     | nobody can keep the complainant from it |
