Feature: The start of Stage 2
  SI 2006/1738 reg 17(4) and (5). It is the form of the complaint that decides how Stage 2 starts, never the form of the
  request for it. The time of Stage 2 is counted from this day: by the Regulations twenty-five working days, and no day
  later than the sixty-fifth may be told as that of the response.

  Rule: For a complaint made in writing, Stage 2 starts with the request, or with the agreement to leave Stage 1 out
    SI 2006/1738 reg 17(4)
    It starts on the day on which the authority receives the request, or on which both sides agree.

    Scenario Outline: Received on any day
      Given on Mon 2 February 2026 a complaint is received
      When on <asked> Stage 2 is asked for
      Then Stage 2 starts on <asked>
      And Stage 2 is due on <due>

      Examples:
        | asked             | due              | why               |
        | Mon 2 March 2026  | Wed 8 April 2026 | on a working day  |
        | Sat 28 March 2026 | Wed 6 May 2026   | on a Saturday     |
        | Fri 3 April 2026  | Tue 12 May 2026  | on Good Friday    |
        | Mon 4 May 2026    | Tue 9 June 2026  | on a bank holiday |

    Scenario Outline: A complaint made in writing, and Stage 2 asked for in any form
      Given this chronology
        | Mon 2 February 2026 | a complaint is received     |
        | Mon 2 March 2026    | Stage 2 is asked for <form> |
      When on Mon 30 March 2026 the statement of complaint is agreed
      Then Stage 2 starts on Mon 2 March 2026
      And Stage 2 is due on Wed 8 April 2026
      And no day later than Fri 5 June 2026 may be told
      And by guidance Stage 2 is due on Thu 7 May 2026, and no day later than Fri 3 July 2026 may be told

      Examples:
        | form       | why                      |
        | in writing | the request was a letter |
        | orally     | the request was a call   |

    Scenario: Agreed to leave Stage 1 out
      Given on Fri 27 March 2026 a complaint is received
      When on Thu 2 April 2026 it is agreed to leave Stage 1 out
      Then Stage 2 starts on Thu 2 April 2026
      And Stage 2 is due on Tue 12 May 2026
      And no day later than Wed 8 July 2026 may be told

  Rule: For a complaint made orally, Stage 2 starts when the authority produces the final written record
    SI 2006/1738 reg 17(5)
    Our reading: a complaint is oral only where nothing of it was in writing before the request. A record that is not
    final starts nothing, however long it takes; how long the complainant has waited since the request is shown. A
    record that was final before the request starts nothing before it.

    Scenario: A complaint made orally, and the final record produced later
      Given this chronology
        | Mon 2 February 2026 | a complaint is made by telephone                                            |
        | Mon 2 March 2026    | Stage 2 is asked for in writing                                             |
        | Mon 9 March 2026    | version 1 of the written record is prepared, and comments on it are invited |
        | Fri 27 March 2026   | version 2 of the written record is produced as the final one                |
      When on Mon 30 March 2026 the statement of complaint is agreed
      Then Stage 2 starts on Fri 27 March 2026
      And Stage 2 is due on Wed 6 May 2026
      And no day later than Thu 2 July 2026 may be told
      And by guidance Stage 2 is due on Thu 7 May 2026, and no day later than Fri 3 July 2026 may be told
      And the time from the asking to the start is 19 working days

    Scenario Outline: The form of the complaint decides, not that of the request
      Given this complaint
        | received on | Mon 2 February 2026       |
        | made        | <complaint>, by <channel> |
      When on Mon 2 March 2026 Stage 2 is asked for <request>
      Then <start>

      Examples:
        | complaint  | channel   | request    | start                                      | why                                  |
        | in writing | letter    | in writing | Stage 2 starts on Mon 2 March 2026         | a letter, and a letter               |
        | in writing | e-mail    | orally     | Stage 2 starts on Mon 2 March 2026         | an e-mail taken further by telephone |
        | orally     | telephone | in writing | Stage 2 waits for the final written record | a call taken further by e-mail       |
        | orally     | in person | orally     | Stage 2 waits for the final written record | a meeting, and a call                |

    Scenario: While the final record is awaited Stage 2 has not started
      Given this chronology
        | Mon 2 February 2026 | a complaint is made by telephone |
        | Mon 2 March 2026    | Stage 2 is asked for             |
      When this chronology
        | Mon 9 March 2026 | version 1 of the written record is prepared, and comments on it are invited |
        | Mon 1 June 2026  | version 2 of the written record is prepared                                 |
      Then Stage 2 waits for the final written record
      And Stage 2 is due on no day

    Scenario Outline: The day of the final record
      Given this chronology
        | Mon 2 February 2026 | a complaint is made by telephone                                            |
        | Mon 9 February 2026 | version 1 of the written record is prepared, and comments on it are invited |
        | Mon 2 March 2026    | Stage 2 is asked for                                                        |
      When on <produced> version 2 of the written record is produced as the final one
      Then Stage 2 starts on <start>

      Examples:
        | produced             | start             | why                                       |
        | Mon 16 February 2026 | Mon 2 March 2026  | before the request: starts nothing before |
        | Mon 2 March 2026     | Mon 2 March 2026  | on the day of the request                 |
        | Tue 3 March 2026     | Tue 3 March 2026  | on the day after it                       |
        | Sat 28 March 2026    | Sat 28 March 2026 | on a Saturday                             |

    Scenario Outline: Something of it was put in writing before the request
      Given on Mon 2 February 2026 a complaint is made by telephone
      When on Mon 2 March 2026 Stage 2 is asked for <form>, part of the complaint having been put in writing
      Then Stage 2 starts on Mon 2 March 2026

      Examples:
        | form       | why                                             |
        | in writing | an e-mail followed the call, before the request |
        | orally     | the form of the request does not matter         |

    Scenario Outline: Stage 1 of a complaint made orally is left out
      Given on Mon 2 March 2026 a complaint is made by telephone
      And on Tue 3 March 2026 it is agreed to leave Stage 1 out<put in writing>
      And on Mon 9 March 2026 version 1 of the written record is prepared, and comments on it are invited
      When on Fri 27 March 2026 version 2 of the written record is produced as the final one
      Then Stage 2 starts on <start>

      Examples:
        | put in writing                                     | start             | why                                       |
        |                                                    | Fri 27 March 2026 | nothing was in writing when it was agreed |
        | , part of the complaint having been put in writing | Tue 3 March 2026  | something was                             |
