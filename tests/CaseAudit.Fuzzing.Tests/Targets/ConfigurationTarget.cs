using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>A council’s settings with something wrong: refused as a whole, each message with its file and line.</summary>
internal sealed class ConfigurationTarget : ITarget
{
    private const string Document =
        """
        { "framework": "byDate",
          "standards": {
            "visits": { "childProtection": { "2024-04-01": { "value": 15, "unit": "workingDays", "edition": "Our visiting standards 2024", "source": "Procedures, chapter 4.2." } } },
            "assessment": { "initial": { "2013-04-15": { "value": 10, "to": "2016-09-30" } } },
            "seenAlone": { "share": 0.6 }, "count": { "from": "eventDay" }, "judgement": { "notEvidenced": "inadequate" } },
          "wordLists": { "managerRoles": { "pod lead": true }, "notDates": { "soon": false } },
          "riskFactors": { "neglect": { "agencies": { "education": true } } },
          "catalogue": { "CR03.4": { "significance": "high", "essential": true, "prompt": "Why?" }, "CR09.2": { "off": "Sessions are signed electronically." }, "CR03": { "title": "The child" } } }
        """;

    public string Name => "settings";

    public void Try(Random random, Trial trial)
    {
        var bytes = Mutation.Of(Document, random, trial);

        try
        {
            Knowledge.From([KnowledgeLayer.OfJson("fuzz.json", bytes)]);
        }
        catch (KnowledgeException refused)
        {
            foreach (var message in refused.Messages) trial.Refused(message, "fuzz.json, line ");
        }
    }
}
