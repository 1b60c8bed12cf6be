using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>How many audits cover each practice area, say what was seen, and are borne out by the record.</summary>
internal sealed class LocalAuditSection(WordFlow text, Catalogue catalogue, CaseResponse? peer)
{
    public void Write(JudgedProgramme judged)
    {
        text.Section("a) The local audit");
        text.Text("A practice area is covered where an audit judges it, evidenced where the commentary says what was seen, and accurate where the record bears the judgement out.");
        var table = new WordTable("The practice areas of the audits",
            [new("Practice area", 36), new("Covered", 14, IsNumber: true), new("Evidenced", 14, IsNumber: true), new("Accurate", 14, IsNumber: true), new("Grade", 18)]);
        foreach (var area in judged.Areas)
            table.Row($"{area.Question.Code} {area.Question.Title}", AreaWords.Covered(area), AreaWords.Evidenced(area), AreaWords.Accurate(area), GradeWords.Of(area.Grade));

        text.Table(table);
        text.Text(AreaWords.Checked(judged));
        Peer(judged);
        ToAsk(judged);
        if (judged.Independence.Count == 0) return;

        text.Part("Independence of auditors");
        text.List(judged.Independence.Select(one => new WordParagraph(null, WordText.Strong($"{one.AuditId ?? "The sample"}: "), one.Message)));
    }

    private void Peer(JudgedProgramme judged)
    {
        var said = AreaWords.Said(judged, peer).ToList();
        if (said.Count == 0) return;

        text.Part("What the peer says of the practice areas");
        foreach (var one in said) text.Text(PeerWord.Of(one));
    }

    private void ToAsk(JudgedProgramme judged)
    {
        var asked = AreaWords.ToAsk(judged, catalogue).ToList();
        if (asked.Count == 0) return;

        text.Part("To ask");
        text.List(asked.Select(criterion => (WordParagraph)$"{criterion.Prompt} ({criterion.Code})"));
    }
}
